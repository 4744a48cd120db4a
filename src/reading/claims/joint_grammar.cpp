#include "reading/claims/joint_grammar.hpp"

#include "text/number_words.hpp"

#include <algorithm>
#include <string_view>

namespace dateline {
namespace {

/// Lists in news have a handful of items.
constexpr std::size_t longest_list = 6;

/// The position after the "," or "and" between two items of a list; `at` itself when the list ends.
std::size_t after_joint(const SentenceView& view, std::size_t at) {
    std::size_t next = at;
    if (view.is(next, ",")) ++next;
    if (view.is_any(next, {"and", "&"})) ++next;
    return next;
}

/// Lengths in a row; one without its unit takes that of the last ("390 and 660 km").
struct LengthList {
    std::vector<WrittenLength> items;
    std::vector<std::optional<CompassPoint>> directions;
    std::size_t end = 0;
};

/// "390" of "390 and 660 km".
std::optional<WrittenLength> unitless_at(const SentenceView& view, std::size_t at) {
    const auto hedge = hedge_at(view, at);
    const std::size_t digits = at + (hedge ? hedge->tokens : 0);
    const auto number = number_at(view.tokens_from(digits));
    if (!number || after_joint(view, digits + number->tokens) == digits + number->tokens) return std::nullopt;
    WrittenLength length{at, digits + number->tokens, {}, {}, false, false};
    length.length = {number->value, number->value, number->grain, {}, hedge ? hedge->hedge : Hedge::bare,
                     false};
    return length;
}

void give_units(LengthList& list, const std::vector<bool>& unitless) {
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        if (unitless[i]) list.items[i].length.unit = list.items.back().length.unit;
        if (!list.directions[i]) list.directions[i] = list.directions.back();
    }
}

/// Two lengths or more; nothing when fewer stand here or the last has no unit.
std::optional<LengthList> lengths_at(const SentenceView& view, std::size_t at) {
    LengthList list;
    std::vector<bool> unitless;
    while (list.items.size() < longest_list) {
        auto length = length_at(view, at);
        const bool bare = !length;
        if (bare) length = unitless_at(view, at);
        if (!length || length->vague) break;
        list.end = length->end;
        const auto direction = direction_at(view, list.end);
        if (direction) list.end += direction->tokens;
        list.items.push_back(*length);
        list.directions.push_back(direction ? std::optional{direction->point} : std::nullopt);
        unitless.push_back(bare);
        at = after_joint(view, list.end);
        if (at == list.end) break;
    }
    if (list.items.size() < 2 || unitless.back()) return std::nullopt;
    give_units(list, unitless);
    return list;
}

/// Names joined by commas and "and" that end at a position, in order.
std::vector<const LaidName*> names_until(const SentenceView& view, std::size_t end) {
    std::vector<const LaidName*> names;
    while (const LaidName* name = view.name_until(end)) {
        names.push_back(name);
        end = name->begin;
        while (end > view.begin() && view.is_any(end - 1, {",", "and", "&"})) --end;
        if (end == name->begin || names.size() == longest_list) break;
    }
    std::reverse(names.begin(), names.end());
    return names;
}

std::size_t before_verb(const SentenceView& view, std::size_t at) {
    while (at > view.begin() &&
           (is_link(view, at - 1) || view.is_any(at - 1, {"respectively", "lie", "stand"})))
        --at;
    return at;
}

std::vector<PlacePhrase> objects_at(const SentenceView& view, std::size_t at) {
    std::vector<PlacePhrase> objects;
    while (objects.size() < longest_list) {
        const auto phrase = place_phrase_at(view, at);
        if (!phrase) break;
        objects.push_back(*phrase);
        at = after_joint(view, phrase->run.end);
        if (at == phrase->run.end) break;
    }
    return objects;
}

PlacePhrase phrase_of(const LaidName& name) {
    return {{name.begin, name.end, &name}, {}, false};
}

Relation paired(const LengthList& list, std::size_t item, const LaidName& subject,
                const PlacePhrase& object) {
    Relation relation;
    relation.begin = list.items[item].begin;
    relation.end = std::max(list.end, object.run.end);
    relation.length = list.items[item];
    relation.direction = list.directions[item];
    relation.subject_rule = SubjectRule::given;
    relation.subject = phrase_of(subject);
    relation.object = object;
    return relation;
}

}  // namespace

std::optional<Relation> midway_relation_at(const SentenceView& view, std::size_t at) {
    std::size_t next = at;
    if (!view.is_any(at, {"halfway", "midway", "half", "mid"})) return std::nullopt;
    for (const std::string_view phrase : {"halfway", "midway", "half way", "half - way", "mid - way"}) {
        next = std::max(next, at + view.phrase(at, phrase));
    }
    const bool between = view.is(next, "between");
    if (next == at || !(between || view.is(next, "from"))) return std::nullopt;
    const auto first = place_phrase_at(view, next + 1);
    if (!first || !view.is(first->run.end, between ? "and" : "to")) return std::nullopt;
    const auto second = place_phrase_at(view, first->run.end + 1);
    if (!second) return std::nullopt;
    Relation relation;
    relation.kind = ClaimKind::midway;
    relation.begin = at;
    while (relation.begin > view.begin() && hedge_at(view, relation.begin - 1)) --relation.begin;
    relation.end = second->run.end;
    relation.object = *first;
    relation.second_object = *second;
    return relation;
}

std::vector<Relation> paired_relations_at(const SentenceView& view, std::size_t at) {
    const auto list = lengths_at(view, at);
    if (!list) return {};
    std::size_t next = list->end + (view.is(list->end, "away") ? 1 : 0);
    if (!view.is_any(next, {"of", "from"})) return {};
    const auto objects = objects_at(view, ++next);
    const auto subjects = names_until(view, before_verb(view, at));
    const std::size_t count = list->items.size();
    const bool by_subject = subjects.size() == count && !objects.empty();
    const bool by_object = !by_subject && objects.size() == count && !subjects.empty();
    std::vector<Relation> relations;
    for (std::size_t i = 0; i < count && (by_subject || by_object); ++i) {
        const bool each_its_own = by_subject && objects.size() == count;
        relations.push_back(paired(*list, i, *subjects[by_subject ? i : subjects.size() - 1],
                                   objects[by_object || each_its_own ? i : 0]));
    }
    return relations;
}

}  // namespace dateline
