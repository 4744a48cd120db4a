#include "window/candidate_list.hpp"

#include "window/candidates.hpp"
#include "window/card_parts.hpp"
#include "window/wording.hpp"

#include <fmt/format.h>

namespace dateline {
namespace {

constexpr std::size_t most_shown = 6;

void draw_candidate(Ui& ui, const CardSubject& subject, std::size_t place, const OtherCandidate& other,
                    std::size_t number, Actions& actions) {
    const Place& candidate = other.place;
    ui.gap(4);
    ui.text(candidate.name, strong_text);
    ui.text(fmt::format("{} \u00B7 {}", kind_text(candidate), candidate.id), quiet_text);
    if (!other.reasons.empty()) ui.text(fmt::format("{}", fmt::join(other.reasons, ", ")), quiet_text);
    if (subject.correctable != Correctable::yes) return;
    if (ui.button("Use this one instead", fmt::format("use candidate {}", number + 1))) {
        actions.push_back(UseInstead{place, other.place});
    }
}

/// What is right when no candidate is.
void draw_other_corrections(Ui& ui, Correctable correctable, std::size_t place, Actions& actions) {
    if (correctable == Correctable::unnamed) return;
    ui.gap(8);
    if (correctable == Correctable::unreadable) {
        ui.text(
            "To correct this place open the articles' own files: a saved dossier, or what came by standard "
            "input, has no folder to keep a correction in.",
            quiet_text);
        return;
    }
    if (ui.button("Another place\u2026", "another place")) actions.push_back(FindInstead{place});
    ui.same_line();
    if (ui.button("Not a place", "not a place")) actions.push_back(UseNothing{place});
}

}  // namespace

void draw_candidates(Ui& ui, const CardSubject& subject, std::size_t place, Actions& actions) {
    if (const Overruling* by_hand = overruling_of(subject.dossier, place)) {
        const auto note = by_hand->note.empty() ? "" : ": " + by_hand->note;
        ui.labelled("Chosen", fmt::format("by hand ({}){}", by_hand->by, note));
    }
    draw_other_corrections(ui, subject.correctable, place, actions);
    const auto others = other_candidates(subject.dossier, place, subject.namesakes);
    if (!others.empty()) draw_section(ui, "It may also mean");
    for (std::size_t i = 0; i < others.size() && i < most_shown; ++i) {
        draw_candidate(ui, subject, place, others[i], i, actions);
    }
}

}  // namespace dateline
