#include "reading/claims/claim_subject.hpp"

#include "reading/claims/clock_phrase.hpp"
#include "reading/claims/described_subject.hpp"
#include "reading/claims/distant_subject.hpp"
#include "reading/claims/located_thing.hpp"
#include "reading/claims/name_beside.hpp"
#include "reading/claims/proper_nouns.hpp"
#include "reading/claims/subject_before_aside.hpp"

namespace dateline {
namespace {

/// "The fire, burning 5 miles from": the clause that the participle opens is about what stands before it.
bool follows_participle(const SentenceView& view, std::size_t at) {
    return at > view.begin() + 2 && view.is(at - 2, ",") && view.is_lower_word(at - 1) &&
           view.text(at - 1).ends_with("ing");
}

FoundSubject subject_at_name(const SentenceView& view, const WordRun& name, std::size_t measure) {
    if (const WordRun thing = thing_on_way(view, name, measure); thing.begin < thing.end)
        return {thing, false};
    const WordRun head = unknown_head(view, name);
    return {head.begin < head.end ? head : name};
}

FoundSubject subject_at_unknown(const SubjectQuestion& question, const WordRun& unknown) {
    const SentenceView& view = question.view;
    if (!names_a_road(view, unknown.begin, unknown.end)) return {unknown};
    if (unknown.begin > view.begin() && view.is(unknown.begin - 1, "on")) {
        if (auto run = name_before(question, unknown.begin - 1)) return {*run};
    }
    const WordRun thing = thing_on_way(view, unknown, question.begin);
    return thing.begin < thing.end ? FoundSubject{thing, false} : FoundSubject{unknown};
}

/// The same question asked before the time of day that stands in front of a measure.
SubjectQuestion before_time(SubjectQuestion question) {
    question.begin = before_clock(question.view, question.begin);
    return question;
}

std::optional<WordRun> subject_beside(const SubjectQuestion& question) {
    if (auto run = name_before(question, question.begin)) return run;
    if (auto run = apposed_name(question)) return run;
    const WordRun unknown = unknown_name_before(question.view, question.begin);
    const bool place =
        unknown.begin < unknown.end && !names_a_road(question.view, unknown.begin, unknown.end);
    return place ? std::optional{unknown} : std::nullopt;
}

FoundSubject subject_of(const SubjectQuestion& question) {
    const SentenceView& view = question.view;
    if (follows_participle(view, question.begin)) {
        SubjectQuestion earlier = question;
        earlier.begin -= 2;
        return subject_of(earlier);
    }
    if (const auto found = subject_before_aside(question)) return *found;
    if (const auto run = name_before(question, question.begin))
        return subject_at_name(view, *run, question.begin);
    const WordRun unknown = unknown_name_before(view, question.begin);
    if (unknown.begin < unknown.end) return subject_at_unknown(question, unknown);
    if (auto run = joined_subject(question)) return {*run};
    if (auto run = described_before(question)) return {*run};
    if (auto run = pronoun_before(question)) return {*run};
    if (const LaidName* name = nearest_before(question)) return {{name->begin, name->end, name}};
    if (question.begin <= view.begin() + 2) {
        if (const auto after = subject_after_opening(question)) return *after;
        if (const LaidName* name = first_after(question)) return {{name->begin, name->end, name}};
    }
    return {unnamed_thing(question), false};
}

}  // namespace

std::optional<WordRun> adjacent_subject(const SubjectQuestion& question) {
    return subject_beside(before_time(question));
}

FoundSubject find_subject(const SubjectQuestion& question) {
    return subject_of(before_time(question));
}

}  // namespace dateline
