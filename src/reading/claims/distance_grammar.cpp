#include "reading/claims/distance_grammar.hpp"

#include "reading/claims/claim_subject.hpp"
#include "text/number_words.hpp"

#include <algorithm>
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
                                           "a stone 's throw from",
                                           "a stone ’s throw from",
                                           "a short drive from",
                                           "a short walk from",
                                           "a short distance from",
                                           "within walking distance of",
                                           "adjacent to",
                                           "next to",
                                           "on the outskirts of",
                                           "in the vicinity of",
                                           "within sight of",
                                           "off the coast of",
                                           "off the shore of",
                                           "off"};

/// First words of those and of what else tells of nearness.
constexpr auto near_openers = word_list(
    "a", "an", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "fifteen", "twenty", "thirty", "forty", "fifty", "sixty", "ninety", "half", "near", "close",
    "just", "outside", "not", "adjacent", "next", "on", "in", "within", "off", "several", "less", "more",
    "about", "around", "some", "over", "under", "almost", "nearly", "roughly", "barely", "only",
    "overlooking", "along", "astride", "beside", "at", "up", "fewer", "~");

PlacePhrase phrase_of(const LaidName& name) {
    return {{name.begin, name.end, &name}, {}, false};
}

/// Where "just", "due" or "to the" before a compass word begins.
std::size_t direction_begin(const SentenceView& view, std::size_t at) {
    if (at >= view.begin() + 2 && view.is(at - 1, "the") && view.is(at - 2, "to")) return at - 2;
    const bool nuance = at > view.begin() && view.is_any(at - 1, {"just", "due", "immediately", "directly"});
    return nuance ? at - 1 : at;
}

/// "to Baghdad's northwest".
std::optional<Relation> to_ones_direction(const SentenceView& view, std::size_t at) {
    const LaidName* name = view.is(at, "to") ? view.name_from(at + 1) : nullptr;
    if (name == nullptr || !view.is_any(name->end, {"'s", "’s"})) return std::nullopt;
    const auto direction = direction_at(view, name->end + 1);
    if (!direction) return std::nullopt;
    Relation relation;
    relation.begin = at;
    relation.end = name->end + 1 + direction->tokens;
    relation.direction = direction->point;
    relation.object = phrase_of(*name);
    relation.subject_rule = SubjectRule::adjacent;
    return relation;
}

bool is_off_the_coast(const SentenceView& view, std::size_t at) {
    return view.is(at, "off");
}

/// What follows a wording of nearness, and the direction that it may name.
struct NearWords {
    std::size_t end = 0;  ///< where the object begins
    std::optional<CompassPoint> direction;
};

/// "from", "of", "north of", "to the north of" after a measure that is no length.
std::optional<NearWords> after_measure(const SentenceView& view, std::size_t at) {
    NearWords words{at + (view.is(at, "away") ? 1 : 0), {}};
    if (view.is(words.end, "to") && view.is(words.end + 1, "the")) words.end += 2;
    if (const auto direction = direction_at(view, words.end)) {
        words.direction = direction->point;
        words.end += direction->tokens;
    }
    if (!view.is_any(words.end, {"from", "of", "outside"})) return std::nullopt;
    ++words.end;
    return words;
}

/// The position after "an", "two", "two-and-a-half"; `at` itself when no count is here.
std::size_t after_count(const SentenceView& view, std::size_t at) {
    if (!view.opens(at, Opening::number) && !view.is_any(at, {"several", "less"})) return at;
    for (const std::string_view phrase :
         {"a couple of", "a few", "several", "half an", "half a", "less than an"}) {
        if (const std::size_t tokens = view.phrase(at, phrase)) return at + tokens;
    }
    if (!view.opens(at, Opening::number)) return at;
    if (const auto number = number_at(view.tokens_from(at))) return at + number->tokens;
    return view.is_any(at, {"a", "an", "one"}) ? at + 1 : at;
}

/// "an hour's drive from", "a two-hour flight north of".
std::optional<NearWords> travel_time(const SentenceView& view, std::size_t at) {
    std::size_t next = after_count(view, at);
    if (next == at) return std::nullopt;
    const std::size_t unit = next + 6;
    while (next < unit && !view.is_any(next, {"hour", "hours", "minute", "minutes", "day"}) &&
           !view.is(next, ","))
        ++next;
    if (!view.is_any(next, {"hour", "hours", "minute", "minutes", "day"})) return std::nullopt;
    ++next;
    while (view.is_any(next, {"'s", "’s", "'", "’", "-"})) ++next;
    while (view.is_any(next, {"boat", "car", "train", "bus", "by", "ferry", "taxi", "plane", "air", "road"}))
        ++next;
    const bool journey = is_journey(view, next) || view.is_any(next, {"flight", "crossing", "sail"});
    if (journey) ++next;
    if (!journey && !view.is(next - 1, "road") &&
        !view.is_any(next - 1, {"car", "train", "bus", "boat", "ferry"}))
        return std::nullopt;
    return after_measure(view, next);
}

/// "two blocks from": how long a block is no one says.
std::optional<NearWords> city_blocks(const SentenceView& view, std::size_t at) {
    const std::size_t next = after_count(view, at);
    if (next == at || !view.is_any(next, {"block", "blocks"})) return std::nullopt;
    return after_measure(view, next + 1);
}

bool is_water(const Place* place) {
    return place != nullptr && (place->kind == PlaceKind::river || place->kind == PlaceKind::sea ||
                                place->kind == PlaceKind::lake);
}

/// "on the Euphrates", "along the Mediterranean coast": near a line that has two sides.
std::optional<NearWords> beside_water(const SentenceView& view, std::size_t at) {
    for (const std::string_view phrase :
         {"on the banks of", "on the bank of", "on the shores of", "on the shore of", "on the edge of", "on",
          "along", "astride", "beside", "overlooking"}) {
        const std::size_t tokens = view.phrase(at, phrase);
        if (tokens == 0) continue;
        const auto object = place_phrase_at(view, at + tokens);
        const bool name = object && object->run.name != nullptr;
        if (name && (object->border || is_water(view.place(*object->run.name))))
            return NearWords{at + tokens, {}};
        return std::nullopt;
    }
    return std::nullopt;
}

/// The wording of nearness that begins here.
std::optional<NearWords> near_words_at(const SentenceView& view, std::size_t at) {
    for (const auto phrase : near_words) {
        if (const std::size_t tokens = view.phrase(at, phrase)) return NearWords{at + tokens, {}};
    }
    if (auto words = travel_time(view, at)) return words;
    if (auto words = city_blocks(view, at)) return words;
    return beside_water(view, at);
}

/// A name, or a proper noun that is none known, that ends at a position; empty when neither does.
WordRun run_until(const SentenceView& view, std::size_t end) {
    if (const LaidName* name = view.name_until(end)) return {name->begin, name->end, name};
    const WordRun unknown = unknown_name_before(view, end);
    return unknown.end == end ? unknown : WordRun{};
}

/// "A and B" or "from A to B" that end at a position; nothing when they do not stand so.
struct RunPair {
    WordRun first;
    WordRun second;
    std::size_t begin;  ///< of the whole, "between" or "from" included
    bool spanned;       ///< the words say that what is between them is meant
};
std::optional<RunPair> pair_before(const SentenceView& view, std::size_t end) {
    const WordRun second = run_until(view, end);
    if (second.begin <= view.begin() || second.begin == second.end) return std::nullopt;
    if (!view.is_any(second.begin - 1, {"and", "to"})) return std::nullopt;
    const WordRun first = run_until(view, second.begin - 1);
    if (first.begin == first.end || (first.name == nullptr && second.name == nullptr)) return std::nullopt;
    const bool to = view.is(second.begin - 1, "to");
    const bool led = view.is(first.begin - 1, to ? "from" : "between");
    const bool opens = to && first.begin == view.begin();
    return RunPair{first, second, led ? first.begin - 1 : first.begin, led || opens};
}

/// The length after the colon: a number in the unit of the heading, or one with its own.
std::optional<WrittenLength> tabular_length(const SentenceView& view, std::size_t at,
                                            const std::optional<UnitPhrase>& unit) {
    if (!unit) return length_at(view, at);
    const auto number = view.is_number(at) ? number_at(view.tokens_from(at)) : std::nullopt;
    if (!number) return std::nullopt;
    WrittenLength length{at, at + number->tokens, {}, {}, false, false};
    length.length = {number->value, number->value, number->grain, unit->unit, Hedge::bare, false};
    return length;
}

std::optional<Relation> between_two(const WrittenLength& length, std::size_t begin, std::size_t end,
                                    const WordRun& first, const WordRun& second) {
    Relation relation;
    relation.begin = begin;
    relation.end = end;
    relation.length = length;
    relation.subject_rule = SubjectRule::given;
    relation.subject = {first, {}, false};
    relation.object = {second, {}, false};
    return relation;
}

}  // namespace

bool begins_nearness(std::string_view word) {
    return same_as_any(word, near_openers);
}

std::optional<Relation> direction_relation_at(const SentenceView& view, std::size_t at) {
    if (auto relation = to_ones_direction(view, at)) return relation;
    const auto direction = direction_at(view, at);
    if (!direction || !view.is_any(at + direction->tokens, {"of", "from"})) return std::nullopt;
    // "the south of France" is a part of it; "to the south of France" is not.
    const std::size_t begin = direction_begin(view, at);
    const bool part = begin == at && at > view.begin() && view.is_any(at - 1, {"the", "far", "deep"});
    const bool travel = view.is(at + direction->tokens, "from") && begin == at;
    if (part || travel) return std::nullopt;
    const auto phrase = place_phrase_at(view, at + direction->tokens + 1);
    if (!phrase || phrase->run.name == nullptr) return std::nullopt;
    Relation relation;
    relation.begin = begin;
    relation.end = phrase->run.end;
    relation.direction = direction->point;
    relation.object = *phrase;
    relation.subject_rule = SubjectRule::adjacent;
    return relation;
}

std::optional<Relation> nearness_relation_at(const SentenceView& view, std::size_t at) {
    if (!view.opens(at, Opening::nearness) && !view.is_number(at)) return std::nullopt;
    auto words = near_words_at(view, at);
    // "about an hour's drive", "less than two blocks"
    if (const auto hedge = hedge_at(view, at); !words && hedge)
        words = near_words_at(view, at + hedge->tokens);
    const auto object = words ? place_phrase_at(view, words->end) : std::nullopt;
    if (!object || object->run.name == nullptr) return std::nullopt;
    Relation relation;
    relation.kind = words->direction ? ClaimKind::distance : ClaimKind::nearness;
    relation.direction = words->direction;
    relation.begin = at;
    relation.end = object->run.end;
    relation.object = *object;
    const Place* place = view.place(*object->run.name);
    const bool shore = is_water(place) && place->kind != PlaceKind::river;
    relation.object.border = object->border || shore || is_off_the_coast(view, at);
    relation.subject_rule = SubjectRule::adjacent;
    return relation;
}

std::optional<Relation> tabular_relation_at(const SentenceView& view, std::size_t at) {
    const auto unit = unit_at(view, at);
    const std::size_t next = unit ? at + unit->tokens : at + 1;
    if (!unit && !view.is(at, "distance")) return std::nullopt;
    if (!view.is_any(next, {"from", "to"})) return std::nullopt;
    const auto phrase = place_phrase_at(view, next + 1);
    if (!phrase) return std::nullopt;
    const auto other =
        view.is(phrase->run.end, "to") ? place_phrase_at(view, phrase->run.end + 1) : std::nullopt;
    const std::size_t colon = other ? other->run.end : phrase->run.end;
    if (!view.is(colon, ":")) return std::nullopt;
    const auto written = tabular_length(view, colon + 1, unit);
    if (!written) return std::nullopt;
    Relation relation;
    relation.begin = at;
    relation.end = written->end;
    relation.object = *phrase;
    relation.length = written;
    if (other) {
        relation.subject_rule = SubjectRule::given;
        relation.subject = *other;
    }
    return relation;
}

std::optional<Relation> span_relation_with(const SentenceView& view, const WrittenLength& length) {
    std::size_t at = length.begin;
    while (at > view.begin() &&
           view.is_any(at - 1, {"is", "are", "was", "of", "lie", "were", ",", "the", "it", "a", "distance"}))
        --at;
    const auto before = pair_before(view, at);
    const bool apart = view.is(length.end, "apart");
    if (before && (apart || (before->spanned && at < length.begin))) {
        return between_two(length, before->begin, length.end + (apart ? 1 : 0), before->first,
                           before->second);
    }
    const std::size_t between =
        length.end + (view.is(length.end, "separate") || view.is(length.end, "between") ? 1 : 0);
    const LaidName* first = between > length.end ? view.name_from(between) : nullptr;
    if (first == nullptr || !view.is(first->end, "and")) return std::nullopt;
    const LaidName* second = view.name_from(first->end + 1);
    if (second == nullptr) return std::nullopt;
    return between_two(length, length.begin, second->end, {first->begin, first->end, first},
                       {second->begin, second->end, second});
}

}  // namespace dateline
