#include "reading/claims/span_grammar.hpp"

#include "reading/claims/name_beside.hpp"
#include "reading/claims/spoken_pair.hpp"
#include "text/number_words.hpp"

namespace dateline {
namespace {

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
    // "Trains to Barcelona, 300 km from": any word is capitalised there
    const bool opens = to && first.begin == view.begin() && first.name != nullptr;
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

/// "distance by road", "(km)": past what the heading of a table adds.
std::size_t after_manner(const SentenceView& view, std::size_t at) {
    const bool manner = view.is(at, "by") && view.is_any(at + 1, {"road", "car", "rail", "air", "sea"});
    return manner ? at + 2 : at;
}

std::optional<UnitPhrase> bracketed_unit(const SentenceView& view, std::size_t at) {
    const auto unit = view.is(at, "(") ? unit_at(view, at + 1) : std::nullopt;
    if (!unit || !view.is(at + 1 + unit->tokens, ")")) return std::nullopt;
    return UnitPhrase{unit->unit, unit->tokens + 2};
}

/// "A is separated from B by 60 km".
std::optional<Relation> separated_by(const SentenceView& view, const WrittenLength& length) {
    const std::size_t by = length.begin - 1;
    if (length.begin < view.begin() + 5 || !view.is(by, "by")) return std::nullopt;
    const WordRun object = run_until(view, by);
    if (object.begin == object.end || object.begin < view.begin() + 3) return std::nullopt;
    const std::size_t verb = object.begin - 2;
    if (!view.is(verb, "separated") || !view.is(object.begin - 1, "from")) return std::nullopt;
    const std::size_t subject_end = verb - (is_link(view, verb - 1) ? 1 : 0);
    const WordRun subject = run_until(view, subject_end);
    if (subject.begin == subject.end) return std::nullopt;
    return between_two(length, subject.begin, length.end, subject, object);
}

/// "300 km separate A from B", "40 miles of desert lie between A and B".
std::optional<Relation> separating(const SentenceView& view, const WrittenLength& length) {
    std::size_t at = length.end;
    if (view.is(at, "of") && view.is_lower_word(at + 1)) at += 2;
    const std::size_t verb = at;
    while (view.is_any(at, {"separate", "separates", "separated", "lie", "lies", "lay", "between"})) ++at;
    const bool separates = at > verb && view.text(verb).starts_with('s');
    if (at == verb || !(separates || view.is(at - 1, "between"))) return std::nullopt;
    const LaidName* first = view.name_from(at);
    const bool joined =
        first != nullptr && (view.is(first->end, "and") || (separates && view.is(first->end, "from")));
    const LaidName* second = joined ? view.name_from(first->end + 1) : nullptr;
    if (second == nullptr) return std::nullopt;
    return between_two(length, length.begin, second->end, {first->begin, first->end, first},
                       {second->begin, second->end, second});
}

/// Where what stands before a length and its "is" ends: "The distance between A and B is".
std::size_t before_measuring_verb(const SentenceView& view, std::size_t at) {
    while (at > view.begin() &&
           view.is_any(at - 1, {"is", "are", "was", "of", "lie", "were", ",", "the", "it", "a", "distance",
                                ":", "covers", "spans", "measures", "some", "stands", "at"}))
        --at;
    return at;
}

/// "the road distance from A to B", "an hour's drive from A to B, 180 km up State Highway 1".
bool is_by_road(const SentenceView& view, std::size_t begin, std::size_t length_end) {
    if (view.is_any(begin - 1, {"road", "drive", "driving", "journey", "highway", "motorway", "railway"}))
        return true;
    if (view.is(begin - 1, "distance") && view.is_any(begin - 2, {"road", "driving", "travel", "rail"}))
        return true;
    if (!view.is_any(length_end, {"up", "down", "along", "on", "via", "by"})) return false;
    constexpr std::size_t longest = 5;
    for (std::size_t at = length_end + 1; at < length_end + longest && !view.is_mark(at); ++at) {
        if (view.is_any(at, {"road", "highway", "route", "motorway", "interstate", "railway"})) return true;
    }
    return false;
}

/// "The fence between A and B is 175 km long" tells of the fence.
bool is_dimension(const SentenceView& view, std::size_t at) {
    return view.is_any(at, {"long", "wide", "high", "tall", "deep", "thick"});
}

}  // namespace

std::optional<Relation> tabular_relation_at(const SentenceView& view, std::size_t at) {
    auto unit = unit_at(view, at);
    if (!unit && !view.is(at, "distance")) return std::nullopt;
    const std::size_t next = after_manner(view, unit ? at + unit->tokens : at + 1);
    if (!view.is_any(next, {"from", "to"})) return std::nullopt;
    const auto phrase = place_phrase_at(view, next + 1);
    if (!phrase) return std::nullopt;
    const auto other =
        view.is(phrase->run.end, "to") ? place_phrase_at(view, phrase->run.end + 1) : std::nullopt;
    std::size_t colon = after_manner(view, other ? other->run.end : phrase->run.end);
    if (const auto bracketed = bracketed_unit(view, colon)) {
        unit = bracketed;
        colon += bracketed->tokens;
    }
    if (!view.is(colon, ":")) return std::nullopt;
    const auto written = tabular_length(view, colon + 1, unit);
    if (!written) return std::nullopt;
    Relation relation;
    relation.begin = at;
    relation.end = written->end;
    relation.object = *phrase;
    relation.length = written;
    relation.subject_rule = other ? SubjectRule::given : SubjectRule::heading;
    if (other) relation.subject = *other;
    return relation;
}

std::optional<Relation> span_relation_with(const SentenceView& view, const WrittenLength& length) {
    const std::size_t at = before_measuring_verb(view, length.begin);
    const auto before = pair_before(view, at);
    if (before && view.is(before->begin, "between") && is_dimension(view, length.end)) return std::nullopt;
    const bool apart = view.is(length.end, "apart");
    if (before && (apart || (before->spanned && at < length.begin))) {
        auto told =
            between_two(length, before->begin, length.end + (apart ? 1 : 0), before->first, before->second);
        if (told) told->length->length.by_road |= is_by_road(view, before->begin, length.end);
        return told;
    }
    if (const WordRun pair = pair_of_towns_before(view, at); apart && pair.begin < pair.end) {
        auto told = between_two(length, pair.begin, length.end + 1, pair, pair);
        if (told) told->of_pair = true;
        return told;
    }
    if (auto relation = separated_by(view, length)) return relation;
    return separating(view, length);
}

}  // namespace dateline
