#include "reading/claims/statement_subject.hpp"

#include "reading/claims/claim_subject.hpp"
#include "reading/claims/name_beside.hpp"
#include "reading/claims/noun_phrase.hpp"

#include <algorithm>
#include <iterator>

namespace dateline {
namespace {

/// Names that are looked through for the one that a reference stands for.
constexpr std::size_t names_back = 60;

/// Past ", the capital of Borno state, and" of "35 km from Maiduguri, the capital of Borno state, and 500 km
/// from"; `at` itself when no apposition leads to an "and" here.
std::size_t after_apposition(const SentenceView& view, std::size_t at) {
    constexpr std::size_t longest = 10;
    if (!view.is(at, ",") || !view.is_any(at + 1, {"the", "a", "an"})) return at;
    for (std::size_t next = at + 2; next < at + longest && view.has(next); ++next) {
        if (view.is(next, ",")) return view.is_any(next + 1, {"and", "but"}) ? next + 1 : at;
        if (begins_a_verb(view, next)) return at;
    }
    return at;
}

/**
 * "6 miles northeast of X and 30 miles southeast of Y": one subject, two measures. After a comma alone
 * and a subject that is no place ("jets flew to within 200 km of the coast, a mere 5,000 km from the
 * capital") the second measure is the first object's own; right behind a way ("from A to B near C") it is
 * that of the way's end. What is 30 miles from A near B is near B itself.
 */
std::optional<StatementSubject> shared_subject(const SentenceView& view, const Relation& relation,
                                               const EarlierStatement& last) {
    const std::size_t end = after_apposition(view, last.relation.end);
    if (relation.begin < end || relation.begin > end + 3) return std::nullopt;
    for (std::size_t at = end; at < relation.begin; ++at) {
        if (!view.is_any(at, {",", "and", "but", "or", "about"})) return std::nullopt;
    }
    const bool joined = relation.begin > end && !view.is(relation.begin - 1, ",");
    const bool near_both = relation.kind == ClaimKind::nearness && last.relation.length.has_value();
    const WordRun& first = last.subject.phrase.run;
    const bool no_place = first.name == nullptr && (!last.subject.may_be_place || first.begin == first.end);
    const bool ends_way = last.relation.subject_rule == SubjectRule::given;
    if (!joined && ((no_place && !near_both) || ends_way)) return StatementSubject{last.relation.object};
    return last.subject;
}

}  // namespace

std::optional<StatementSubject> StatementSubjects::of(const SentenceView& view, const Relation& relation,
                                                      const std::optional<EarlierStatement>& last,
                                                      std::span<const LaidName* const> taken) const {
    if (relation.subject_rule == SubjectRule::given) return StatementSubject{relation.subject};
    if (auto shared = last ? shared_subject(view, relation, *last) : std::nullopt) return shared;
    const SubjectQuestion question{view, names_, relation.begin, relation.end, relation.object.run.name,
                                   taken};
    if (relation.subject_rule == SubjectRule::heading) return StatementSubject{headed(question)};
    if (relation.subject_rule == SubjectRule::find) {
        const FoundSubject found = find_subject(question);
        return StatementSubject{{named(found.run), {}, false}, found.may_be_place};
    }
    const auto run = adjacent_subject(question);
    return run ? std::optional{StatementSubject{{named(*run), {}, false}}} : std::nullopt;
}

WordRun StatementSubjects::named(const WordRun& run) const {
    if (run.name == nullptr || !article_.is_reference(*run.name)) return run;
    const Place* meant = article_.place(*run.name);
    const auto end = std::partition_point(names_.begin(), names_.end(),
                                          [&](const LaidName& name) { return name.end <= run.begin; });
    std::size_t tried = 0;
    for (auto name = std::make_reverse_iterator(end); name != names_.rend() && tried < names_back;
         ++name, ++tried) {
        const bool same = article_.place(*name) != nullptr && article_.place(*name)->id == meant->id;
        if (same && article_.mention(*name).role == MentionRole::place)
            return {name->begin, name->end, &*name};
    }
    return run;
}

PlacePhrase StatementSubjects::headed(const SubjectQuestion& question) const {
    const FoundSubject found = find_subject(question);
    // What stands behind the number is the next heading.
    const bool before = found.run.begin < question.begin;
    if (found.run.name != nullptr && before) return {found.run, {}, false};
    const std::size_t title = question.begin - (article_.is(question.begin - 1, ".") ? 1 : 0);
    const WordRun unknown = unknown_name_before(article_, title);
    if (unknown.begin < unknown.end) return {unknown, {}, false};
    const LaidName* name = antecedent(question, question.begin, NounClass::settlement);
    return name != nullptr ? PlacePhrase{{name->begin, name->end, name}, {}, false}
                           : PlacePhrase{before ? found.run : WordRun{}, {}, false};
}

}  // namespace dateline
