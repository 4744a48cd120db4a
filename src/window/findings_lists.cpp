#include "window/findings_lists.hpp"

#include "mapview/count_remark.hpp"
#include "picture/picture_titles.hpp"
#include "window/readable_text.hpp"
#include "window/ui_theme.hpp"
#include "window/wording.hpp"

#include <fmt/core.h>

#include <array>
#include <vector>

namespace dateline {
namespace {

constexpr std::size_t longest_quote = 160;  // code points: some three lines of the panel
constexpr std::size_t longest_sentence = 110;
constexpr std::size_t most_full_rows = 200;  // every one of them is laid out in every frame

/// "2 disputed counts", or nothing.
std::string disputes_text(const Event& event) {
    std::string disputed;
    for (const auto& comparison : event.comparisons) {
        if (comparison.agreement != Agreement::disputed) continue;
        disputed += disputed.empty() ? comparison.what : ", " + comparison.what;
    }
    return disputed.empty() ? disputed : "Disputed: " + disputed;
}

void draw_event(Ui& ui, const Dossier& dossier, std::size_t number, const Selection& selection,
                Actions& actions) {
    const Event& event = dossier.events[number];
    ui.begin_row();
    ui.text(title_of(event), strong_text);
    if (event.time) ui.text(time_text(*event.time), quiet_text);
    ui.text(route_text(dossier, event));
    const auto reports = articles_reporting(event);
    ui.text(fmt::format("{} report{}", reports, reports == 1 ? "" : "s"), quiet_text);
    if (const auto disputes = disputes_text(event); !disputes.empty()) {
        ui.text(disputes, {Ink::off, UiFont::text});
    }
    if (ui.end_row(fmt::format("event {}", number + 1), is_event(selection, number))) {
        actions.push_back(ChooseEvent{number});
    }
}

void draw_claim(Ui& ui, const Dossier& dossier, std::size_t number, const Selection& selection,
                Actions& actions) {
    const Claim& claim = dossier.claims[number];
    ui.begin_row();
    const bool judged = number < dossier.judgements.size();
    if (judged) {
        const Judgement& judgement = dossier.judgements[number];
        ui.text(name_of(judgement.verdict), {ink_of(judgement.verdict), UiFont::strong});
    }
    ui.text(readable(claim.quote, longest_quote));
    if (judged) ui.text(readable(dossier.judgements[number].sentence, longest_sentence), quiet_text);
    ui.text(source_text(dossier.articles[claim.article]), quiet_text);
    if (ui.end_row(fmt::format("claim {}", number + 1), is_claim(selection, number))) {
        actions.push_back(ChooseClaim{number});
    }
}

/// "3 supported · 1 off": every verdict that occurs, in its colour.
void draw_tally(Ui& ui, const Dossier& dossier) {
    std::array<int, 4> tally{};
    for (const auto& judgement : dossier.judgements) ++tally[static_cast<std::size_t>(judgement.verdict)];
    bool first = true;
    for (const auto verdict :
         {Verdict::contradicted, Verdict::off, Verdict::unverifiable, Verdict::supported}) {
        const int count = tally[static_cast<std::size_t>(verdict)];
        if (count == 0) continue;
        if (!first) ui.same_line(12);
        first = false;
        ui.text(fmt::format("{} {}", count, name_of(verdict)), {ink_of(verdict), UiFont::text});
    }
    ui.gap(4);
}

/// Three lines, so that all such rows are of one height.
void draw_event_briefly(Ui& ui, const Dossier& dossier, std::size_t number, const Selection& selection,
                        Actions& actions) {
    constexpr std::size_t longest_route = 36;
    const Event& event = dossier.events[number];
    ui.begin_row();
    ui.text(title_of(event), strong_text);
    ui.text(event.time ? readable(time_text(*event.time), longest_route) : "no time given", quiet_text);
    ui.text(readable(route_text(dossier, event), longest_route));
    if (ui.end_row(fmt::format("event {}", number + 1), is_event(selection, number))) {
        actions.push_back(ChooseEvent{number});
    }
}

/// One line each, so that all such rows are of one height.
void draw_claim_briefly(Ui& ui, const Dossier& dossier, std::size_t number, const Selection& selection,
                        Actions& actions) {
    constexpr std::size_t longest_line = 36;
    const bool judged = number < dossier.judgements.size();
    ui.begin_row();
    ui.text(readable(dossier.claims[number].quote, longest_line),
            {judged ? ink_of(dossier.judgements[number].verdict) : Ink::normal, UiFont::text});
    if (ui.end_row(fmt::format("claim {}", number + 1), is_claim(selection, number))) {
        actions.push_back(ChooseClaim{number});
    }
}

/// Over a list of some events only: how many, and the way back to all of them.
void draw_part_head(Ui& ui, std::size_t count, Actions& actions) {
    ui.align_with_buttons();
    ui.text(fmt::format("{} event{} at one spot", short_count(count), count == 1 ? "" : "s"), strong_text);
    ui.same_line(16);
    if (ui.button("All events")) actions.push_back(ListAllEvents{});
    ui.gap(8);
}

/// What stands for an empty list.
std::string_view nothing_text(const Dossier& dossier, std::string_view none_found) {
    return dossier.articles.empty() ? no_articles_text : none_found;
}

}  // namespace

void draw_events(Ui& ui, const MapModel& model, Actions& actions) {
    const Dossier& dossier = model.dossier();
    if (dossier.events.empty())
        ui.text(nothing_text(dossier, "No article reports an event with a place."), quiet_text);
    const std::size_t count = model.listed_event_count();  // of those that the timeline shows
    if (!model.lists_all_events()) draw_part_head(ui, count, actions);
    if (count > most_full_rows) {
        return ui.long_list(count, [&](std::size_t row) {
            draw_event_briefly(ui, dossier, model.listed_event(row), model.selection(), actions);
        });
    }
    for (std::size_t row = 0; row < count; ++row)
        draw_event(ui, dossier, model.listed_event(row), model.selection(), actions);
}

void draw_claims(Ui& ui, const MapModel& model, Actions& actions) {
    const Dossier& dossier = model.dossier();
    if (dossier.claims.empty())
        ui.text(nothing_text(dossier, "No article states a distance, direction or place of a place."),
                quiet_text);
    draw_tally(ui, dossier);
    if (dossier.claims.size() > most_full_rows) {
        return ui.long_list(dossier.claims.size(), [&](std::size_t row) {
            draw_claim_briefly(ui, dossier, row, model.selection(), actions);
        });
    }
    for (std::size_t i = 0; i < dossier.claims.size(); ++i)
        draw_claim(ui, dossier, i, model.selection(), actions);
}

}  // namespace dateline
