#include "reading/claims/joint_grammar.hpp"

#include "reading/claims/gapped_grammar.hpp"
#include "reading/claims/hedge_words.hpp"
#include "reading/claims/joint_words.hpp"
#include "text/number_words.hpp"

#include <algorithm>

namespace dateline {
namespace {

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
std::vector<WordRun> names_until(const SentenceView& view, std::size_t end) {
    std::vector<WordRun> names;
    for (WordRun name = subject_until(view, end); name.begin < name.end; name = subject_until(view, end)) {
        names.push_back(name);
        end = name.begin;
        while (end > view.begin() && view.is_any(end - 1, {",", "and", "&"})) --end;
        if (end == name.begin || names.size() == longest_list) break;
    }
    std::reverse(names.begin(), names.end());
    return names;
}

/// Past "respectively", with the commas around it.
std::size_t after_respectively(const SentenceView& view, std::size_t at) {
    const std::size_t word = at + (view.is(at, ",") ? 1 : 0);
    if (!view.is(word, "respectively")) return at;
    return word + (view.is(word + 1, ",") ? 2 : 1);
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

Relation paired(const LengthList& list, std::size_t item, const WordRun& subject, const PlacePhrase& object) {
    Relation relation = given(list.items[item], subject, object);
    relation.end = std::max(list.end, object.run.end);
    relation.direction = list.directions[item];
    return relation;
}

/// Whole statements in a row: "50 km north of Porto and 215 km south of Lisbon".
std::vector<Relation> statements_at(const SentenceView& view, std::size_t at) {
    std::vector<Relation> statements;
    while (statements.size() < longest_list) {
        const auto length = length_at(view, at);
        const auto relation = length ? relation_with(view, *length) : std::nullopt;
        if (!relation || relation->subject_rule != SubjectRule::find) break;
        statements.push_back(*relation);
        at = after_joint(view, relation->end);
        if (at == relation->end) break;
    }
    return statements;
}

/// "Braga and Faro are 50 km north of Porto and 215 km south of Lisbon respectively": one subject for each.
std::vector<Relation> respective_relations_at(const SentenceView& view, std::size_t at) {
    const std::size_t verb = before_verb(view, at);
    const auto subjects = names_until(view, verb);
    if (subjects.size() < 2) return {};
    auto statements = statements_at(view, at);
    if (statements.size() != subjects.size()) return {};
    bool respectively = after_respectively(view, statements.back().end) > statements.back().end;
    for (std::size_t word = verb; word < at; ++word) respectively |= view.is(word, "respectively");
    if (!respectively) return {};
    for (std::size_t i = 0; i < statements.size(); ++i) {
        statements[i].subject_rule = SubjectRule::given;
        statements[i].subject = {subjects[i], {}, false};
    }
    return statements;
}

/// "Lyon and Marseille are 390 km and 660 km south of Paris": as many lengths as subjects or objects.
std::vector<Relation> listed_relations_at(const SentenceView& view, std::size_t at) {
    const auto list = lengths_at(view, at);
    if (!list) return {};
    std::size_t next = after_respectively(view, list->end);
    next += view.is(next, "away") ? 1 : 0;
    if (!view.is_any(next, {"of", "from"})) return {};
    const auto objects = objects_at(view, ++next);
    const auto subjects = names_until(view, before_verb(view, at));
    const std::size_t count = list->items.size();
    const bool by_subject = subjects.size() == count && !objects.empty();
    const bool by_object = !by_subject && objects.size() == count && !subjects.empty();
    std::vector<Relation> relations;
    for (std::size_t i = 0; i < count && (by_subject || by_object); ++i) {
        const bool each_its_own = by_subject && objects.size() == count;
        relations.push_back(paired(*list, i, subjects[by_subject ? i : subjects.size() - 1],
                                   objects[by_object || each_its_own ? i : 0]));
    }
    return relations;
}

}  // namespace

std::vector<Relation> paired_relations_at(const SentenceView& view, std::size_t at) {
    if (!view.opens(at, Opening::number) && !view.opens(at, Opening::hedge)) return {};
    for (const auto reading : {listed_relations_at, gapped_relations_at, respective_relations_at}) {
        if (auto relations = reading(view, at); !relations.empty()) return relations;
    }
    return {};
}

}  // namespace dateline
