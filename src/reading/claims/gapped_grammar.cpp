#include "reading/claims/gapped_grammar.hpp"

#include "reading/claims/claim_words.hpp"
#include "reading/claims/joint_words.hpp"
#include "reading/claims/proper_nouns.hpp"

#include <algorithm>

namespace dateline {
namespace {

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

}  // namespace

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
