#include "reading/claims/joint_words.hpp"

#include "reading/claims/name_beside.hpp"

namespace dateline {

std::size_t after_joint(const SentenceView& view, std::size_t at) {
    std::size_t next = at;
    if (view.is(next, ",")) ++next;
    if (view.is_any(next, {"and", "&"})) ++next;
    return next;
}

std::size_t before_verb(const SentenceView& view, std::size_t at) {
    while (at > view.begin() &&
           (is_link(view, at - 1) || view.is_any(at - 1, {"respectively", "lie", "stand"})))
        --at;
    return at;
}

WordRun run_of(const LaidName& name) {
    return {name.begin, name.end, &name};
}

WordRun subject_until(const SentenceView& view, std::size_t end) {
    if (const LaidName* name = view.name_until(end)) return run_of(*name);
    return unknown_name_before(view, end);
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

}  // namespace dateline
