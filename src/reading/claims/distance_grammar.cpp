#include "reading/claims/distance_grammar.hpp"

#include "text/number_words.hpp"

#include <string_view>
#include <utility>

namespace dateline {
namespace {

constexpr std::string_view near_words[] = {"near",
                                           "close to",
                                           "just outside of",
                                           "just outside",
                                           "outside of",
                                           "outside",
                                           "not far from",
                                           "a stone's throw from",
                                           "adjacent to",
                                           "next to",
                                           "on the outskirts of",
                                           "in the vicinity of",
                                           "within sight of",
                                           "off the coast of"};

PlacePhrase phrase_of(const LaidName& name) {
    return {{name.begin, name.end, &name}, {}, false};
}

/// The position after "an hour's drive from", "a two-hour flight north of"; `at` itself when it is not here.
std::size_t after_travel_time(const SentenceView& view, std::size_t at) {
    std::size_t next = at + 1;
    if (!number_at(view.tokens_from(at)) && !view.is_any(at, {"a", "an"})) return at;
    for (std::size_t words = 0; words < 3 && !view.is_any(next, {"hour", "hours", "minute", "minutes"});
         ++words)
        ++next;
    if (!view.is_any(next, {"hour", "hours", "minute", "minutes"})) return at;
    ++next;
    while (view.is_any(next, {"'s", "’s", "'", "’"})) ++next;
    if (!is_journey(view, next) && !view.is(next, "flight")) return at;
    ++next;
    if (const auto direction = direction_at(view, next)) next += direction->tokens;
    return view.is_any(next, {"from", "of"}) ? next + 1 : at;
}

/// The position after a wording of nearness that begins here; `at` itself when none does.
std::size_t after_near_words(const SentenceView& view, std::size_t at) {
    for (const auto phrase : near_words) {
        if (const std::size_t tokens = view.phrase(at, phrase)) return at + tokens;
    }
    return after_travel_time(view, at);
}

/// The names of "A and B" that end at or before a position, nearest first; nothing when they do not stand so.
std::optional<std::pair<const LaidName*, const LaidName*>> pair_before(const SentenceView& view,
                                                                       std::size_t end) {
    const LaidName* second = view.name_until(end);
    if (second == nullptr || !view.is(second->begin - 1, "and")) return std::nullopt;
    const LaidName* first = view.name_until(second->begin - 1);
    if (first == nullptr) return std::nullopt;
    return std::pair{first, second};
}

std::optional<Relation> between_two(const WrittenLength& length, std::size_t begin, std::size_t end,
                                    const LaidName& first, const LaidName& second) {
    Relation relation;
    relation.begin = begin;
    relation.end = end;
    relation.length = length;
    relation.subject_rule = SubjectRule::given;
    relation.subject = phrase_of(first);
    relation.object = phrase_of(second);
    return relation;
}

}  // namespace

std::optional<Relation> direction_relation_at(const SentenceView& view, std::size_t at) {
    const auto direction = direction_at(view, at);
    if (!direction || !view.is(at + direction->tokens, "of")) return std::nullopt;
    if (at > view.begin() && view.is_any(at - 1, {"the", "far", "deep"})) return std::nullopt;
    const auto phrase = place_phrase_at(view, at + direction->tokens + 1);
    if (!phrase || phrase->run.name == nullptr) return std::nullopt;
    Relation relation;
    relation.begin = at > view.begin() && view.is_any(at - 1, {"just", "due", "immediately"}) ? at - 1 : at;
    relation.end = phrase->run.end;
    relation.direction = direction->point;
    relation.object = *phrase;
    relation.subject_rule = SubjectRule::adjacent;
    return relation;
}

std::optional<Relation> nearness_relation_at(const SentenceView& view, std::size_t at) {
    const std::size_t next = after_near_words(view, at);
    if (next == at) return std::nullopt;
    const auto object = place_phrase_at(view, next);
    if (!object || object->run.name == nullptr) return std::nullopt;
    Relation relation;
    relation.kind = ClaimKind::nearness;
    relation.begin = at;
    relation.end = object->run.end;
    relation.object = *object;
    relation.object.border = object->border || view.phrase(at, "off the coast of") > 0;
    relation.subject_rule = SubjectRule::adjacent;
    return relation;
}

std::optional<Relation> tabular_relation_at(const SentenceView& view, std::size_t at) {
    const auto unit = unit_at(view, at);
    if (!unit || !view.is(at + unit->tokens, "from")) return std::nullopt;
    const auto phrase = place_phrase_at(view, at + unit->tokens + 1);
    if (!phrase || !view.is(phrase->run.end, ":") || !view.is_number(phrase->run.end + 1))
        return std::nullopt;
    auto number = number_at(view.tokens_from(phrase->run.end + 1));
    if (!number) return std::nullopt;
    Relation relation;
    relation.begin = at;
    relation.end = phrase->run.end + 1 + number->tokens;
    relation.object = *phrase;
    WrittenLength length{at, relation.end, {}, {}, false, false};
    length.length = {number->value, number->value, number->grain, unit->unit, Hedge::bare, false};
    relation.length = length;
    return relation;
}

std::optional<Relation> span_relation_with(const SentenceView& view, const WrittenLength& length) {
    std::size_t at = length.begin;
    while (at > view.begin() && view.is_any(at - 1, {"is", "are", "was", "of", "lie", "were", ",", "the"}))
        --at;
    const auto before = pair_before(view, at);
    const bool apart = view.is(length.end, "apart");
    if (before) {
        const bool between = view.is(before->first->begin - 1, "between");
        if (between || apart) {
            return between_two(length, before->first->begin, length.end + (apart ? 1 : 0), *before->first,
                               *before->second);
        }
    }
    const std::size_t between =
        length.end + (view.is(length.end, "separate") || view.is(length.end, "between") ? 1 : 0);
    const LaidName* first = between > length.end ? view.name_from(between) : nullptr;
    if (first == nullptr || !view.is(first->end, "and")) return std::nullopt;
    const LaidName* second = view.name_from(first->end + 1);
    return second == nullptr ? std::nullopt : between_two(length, length.begin, second->end, *first, *second);
}

}  // namespace dateline
