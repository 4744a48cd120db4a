#include "reading/claims/name_beside.hpp"

#include "reading/claims/claim_words.hpp"
#include "reading/claims/container_lead.hpp"

#include <string_view>

namespace dateline {
namespace {

constexpr std::string_view no_names[] = {
    "their",  "our",    "his",     "her",       "its",      "my",        "the",     "a",        "an",
    "this",   "that",   "these",   "those",     "it",       "he",        "she",     "we",       "they",
    "i",      "you",    "there",   "another",   "what",     "which",     "who",     "in",       "on",
    "at",     "some",   "both",    "one",       "and",      "but",       "january", "february", "march",
    "april",  "may",    "june",    "july",      "august",   "september", "october", "november", "december",
    "sunday", "monday", "tuesday", "wednesday", "thursday", "friday",    "saturday"};
/// An area or a water, which a town lies in or on.
bool is_wide(const Place& place) {
    switch (place.kind) {
        case PlaceKind::country:
        case PlaceKind::admin1:
        case PlaceKind::admin2:
        case PlaceKind::region:
        case PlaceKind::continent:
        case PlaceKind::desert:
        case PlaceKind::range:
        case PlaceKind::island:
        case PlaceKind::ocean:
        case PlaceKind::sea:
        case PlaceKind::gulf:
        case PlaceKind::lake:
        case PlaceKind::river:
            return true;
        default:
            return false;
    }
}

/// "LONDON — About 300 miles": a dash before a capital ends a dateline, and links nothing.
bool ends_dateline(const SentenceView& view, std::size_t dash) {
    return view.is_any(dash, {"–", "—", "-", "--", ":"}) && view.is_capitalised(dash + 1);
}

}  // namespace

bool is_no_name(const SentenceView& view, std::size_t at) {
    return view.is_any(at, no_names);
}

std::size_t before_links(const SentenceView& view, std::size_t at) {
    while (at > view.begin() && !ends_dateline(view, at - 1) &&
           (is_link(view, at - 1) || view.is_any(at - 1, {"\"", "”", "“", ")"}))) {
        --at;
    }
    return at;
}

std::size_t before_generic_nouns(const SentenceView& view, std::size_t at) {
    for (int skipped = 0; skipped < 3 && at > view.begin(); ++skipped, --at) {
        const bool generic = noun_class(view, at - 1) != NounClass::none ||
                             view.is_any(at - 1, {"air", "military", "naval", "area", "army"});
        if (!generic || view.name_over(at - 1) != nullptr) break;
    }
    return at;
}

std::optional<WordRun> name_before(const SubjectQuestion& question, std::size_t at) {
    const std::size_t end = before_generic_nouns(question.view, before_links(question.view, at));
    const LaidName* name = question.view.name_until(end);
    // "a Houston suburb" is no Houston
    const bool describes =
        name != nullptr && name->begin > 0 && question.view.is_any(name->begin - 1, {"a", "an"});
    if (name == nullptr || describes) return std::nullopt;
    name = head_of_chain(question.view, name);
    if (!usable(question, name)) return std::nullopt;
    return WordRun{name->begin, name->end, name};
}

WordRun unknown_name_before(const SentenceView& view, std::size_t at) {
    const std::size_t end = before_generic_nouns(view, before_links(view, at));
    std::size_t begin = end;
    while (begin > view.begin() && view.name_over(begin - 1) == nullptr &&
           (view.is_capitalised(begin - 1) || (view.is_number(begin - 1) && view.is_capitalised(begin - 2)) ||
            (begin < end && view.is(begin - 1, "-")) ||
            (begin < end && view.is_any(begin - 1, {"'s", "’s"}) && view.is_capitalised(begin - 2)))) {
        --begin;
    }
    while (begin < end && (is_no_name(view, begin) || view.is_number(begin))) ++begin;
    return {begin, end, nullptr};
}

const LaidName* head_of_chain(const SentenceView& view, const LaidName* name) {
    while (true) {
        const Place* place = view.place(*name);
        const bool wide =
            (place != nullptr && is_wide(*place)) || noun_class(view, name->end) == NounClass::division;
        if (!wide) return name;
        const std::size_t at = lead_begin(view, *name);
        const LaidName* before = at < name->begin ? view.name_until(before_generic_nouns(view, at)) : nullptr;
        if (before == nullptr || !view.is_place(*before)) return name;
        name = before;
    }
}

WordRun unknown_head(const SentenceView& view, const WordRun& container) {
    if (container.name == nullptr) return {};
    const Place* place = view.place(*container.name);
    const bool wide =
        place != nullptr && (place->kind == PlaceKind::admin1 || place->kind == PlaceKind::country);
    if (!wide && noun_class(view, container.end) != NounClass::division) return {};
    const std::size_t at = lead_begin(view, *container.name);
    const bool headed = at > view.begin() && view.is(at, ",") && view.is_capitalised(at - 1);
    return headed ? unknown_name_before(view, at) : WordRun{};
}

}  // namespace dateline
