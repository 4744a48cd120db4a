#include "reading/claims/joint_grammar.hpp"

#include "reading/claims/claim_subject.hpp"
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

PlacePhrase phrase_of(const LaidName& name) {
    return {{name.begin, name.end, &name}, {}, false};
}

WordRun run_of(const LaidName& name) {
    return {name.begin, name.end, &name};
}

Relation given(const WrittenLength& length, const WordRun& subject, const PlacePhrase& object) {
    Relation relation;
    relation.begin = length.begin;
    relation.length = length;
    relation.subject_rule = SubjectRule::given;
    relation.subject = {subject, {}, false};
    relation.object = object;
    return relation;
}

Relation paired(const LengthList& list, std::size_t item, const LaidName& subject,
                const PlacePhrase& object) {
    Relation relation = given(list.items[item], run_of(subject), object);
    relation.end = std::max(list.end, object.run.end);
    relation.direction = list.directions[item];
    return relation;
}

/// One of "Brno lies 190 km and Krakow 390 km east of Prague": a subject with the length that is its own.
struct OwnLength {
    WordRun subject;
    WrittenLength length;
    std::optional<CompassPoint> direction;
};

/// Past the "," or "is" between a subject and its length.
std::size_t after_links(const SentenceView& view, std::size_t at) {
    while (is_link(view, at) && !view.is_any(at, {"that", "which"})) ++at;
    return at;
}

struct OwnLengths {
    std::vector<OwnLength> items;
    std::size_t end;
};

/// A name, or a proper noun that is none known, that begins here; empty when neither does.
WordRun subject_from(const SentenceView& view, std::size_t at) {
    if (const LaidName* name = view.name_from(at)) return run_of(*name);
    std::size_t end = proper_noun_end(view, at);
    while (end > at && view.is_number(end - 1)) --end;  // begins the length
    return {at, end, nullptr};
}

/// The lengths that each have a subject before them, the first subject standing before `at`.
OwnLengths own_lengths_at(const SentenceView& view, WordRun subject, std::size_t at) {
    OwnLengths found{{}, at};
    while (subject.begin < subject.end && found.items.size() < longest_list) {
        const auto length = length_at(view, at);
        if (!length || length->vague) break;
        const auto direction = direction_at(view, length->end);
        found.end = length->end + (direction ? direction->tokens : 0);
        found.items.push_back({subject, *length, direction ? std::optional{direction->point} : std::nullopt});
        const std::size_t next = after_joint(view, found.end);
        subject = next > found.end ? subject_from(view, next) : WordRun{};
        at = after_links(view, subject.end);
    }
    return found;
}

/// The subject that ends here, known or not.
WordRun subject_until(const SentenceView& view, std::size_t end) {
    if (const LaidName* name = view.name_until(end)) return run_of(*name);
    return unknown_name_before(view, end);
}

/// "Brno lies 190 km and Krakow 390 km east of Prague": the object comes last and is that of all.
std::vector<Relation> gapped_relations_at(const SentenceView& view, std::size_t at) {
    const OwnLengths own = own_lengths_at(view, subject_until(view, before_verb(view, at)), at);
    if (own.items.size() < 2) return {};
    std::size_t next = own.end + (view.is(own.end, ",") ? 1 : 0);
    next += view.is_any(next, {"away", "distant"}) ? 1 : 0;
    const auto object = view.is_any(next, {"of", "from"}) ? place_phrase_at(view, next + 1) : std::nullopt;
    if (!object) return {};
    std::vector<Relation> relations;
    for (const auto& item : own.items) {
        Relation relation = given(item.length, item.subject, *object);
        relation.direction = item.direction ? item.direction : own.items.back().direction;
        relation.end = std::max(item.length.end, object->run.end);
        relations.push_back(relation);
    }
    return relations;
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
        statements[i].subject = phrase_of(*subjects[i]);
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
        relations.push_back(paired(*list, i, *subjects[by_subject ? i : subjects.size() - 1],
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

std::optional<Relation> echoed_relation_with(const SentenceView& view, const WrittenLength& length,
                                             const Relation& last) {
    std::size_t verb = length.begin;
    while (verb > last.end && view.is_any(verb - 1, {"is", "lies", ",", "sits", "stands"})) --verb;
    const WordRun subject = subject_until(view, verb);
    const bool follows = subject.begin > last.end && subject.begin <= last.end + 2 &&
                         subject.begin < subject.end && subject.end == verb &&
                         view.is_any(subject.begin - 1, {"and", "but", "while", ",", ";"});
    if (!follows || length.vague) return std::nullopt;
    const auto direction = direction_at(view, length.end);
    const std::size_t end =
        length.end + (direction ? direction->tokens : 0) + (view.is(length.end, "away") ? 1 : 0);
    if (view.has(end) && !view.is_any(end, {".", ",", ";", "and", ")"})) return std::nullopt;
    Relation relation = given(length, subject, last.object);
    relation.direction = direction ? std::optional{direction->point} : last.direction;
    relation.end = end;
    return relation;
}

}  // namespace dateline
