#include "reading/claims/distance_grammar.hpp"

#include <utility>

namespace dateline {
namespace {

PlacePhrase phrase_of(const LaidName& name) {
    return {{name.begin, name.end, &name}, {}, false};
}

/// Where "just", "due" or "to the" before a compass word begins.
std::size_t direction_begin(const SentenceView& view, std::size_t at) {
    if (at >= view.begin() + 2 && view.is(at - 1, "the") && view.is(at - 2, "to")) at -= 2;
    constexpr auto nuances = word_list("just", "due", "immediately", "directly", "far", "well");
    return at > view.begin() && view.is_any(at - 1, nuances) ? at - 1 : at;
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

/// "north of Baghdad by 90 miles".
void take_length_behind(const SentenceView& view, Relation& relation) {
    auto length = view.is(relation.end, "by") ? length_at(view, relation.end + 1) : std::nullopt;
    if (!length || length->vague) return;
    relation.end = length->end;
    relation.length = std::move(length);
    relation.subject_rule = SubjectRule::find;
}

}  // namespace

std::optional<Relation> direction_relation_at(const SentenceView& view, std::size_t at) {
    if (auto relation = to_ones_direction(view, at)) return relation;
    const auto direction = direction_at(view, at);
    if (!direction || !view.is_any(at + direction->tokens, {"of", "from"})) return std::nullopt;
    // "the south of France" is a part of it; "to the south of France" is not.
    const std::size_t begin = direction_begin(view, at);
    const bool part = begin > view.begin() && view.is_any(begin - 1, {"the", "deep"});
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
    take_length_behind(view, relation);
    return relation;
}

}  // namespace dateline
