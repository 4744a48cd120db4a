#include "reading/claims/located_thing.hpp"

#include "reading/claims/name_beside.hpp"
#include "reading/claims/noun_phrase.hpp"
#include "reading/claims/place_phrase.hpp"

namespace dateline {
namespace {

/// A pronoun names nothing; a thing does.
bool is_thing(const SentenceView& view, const WordRun& run) {
    const bool pronoun = run.end == run.begin + 1 && is_no_name(view, run.begin);
    return run.begin < run.end && !pronoun;
}

/// Whether something stands on the road and the measure is for that; after a comma it is for the road.
bool is_way_of_a_thing(const SentenceView& view, const WordRun& road, std::size_t measure) {
    if (road.begin == view.begin() || view.is_any(measure - 1, {",", "(", "–", "—"})) return false;
    const bool along = view.is_any(road.begin - 1, {"on", "off", "along", "of", "down"});
    return along && names_a_road(view, road.begin, road.end);
}

}  // namespace

WordRun thing_on_way(const SentenceView& view, const WordRun& road, std::size_t measure) {
    if (!is_way_of_a_thing(view, road, measure)) return {};
    for (const WordRun& run : {clause_subject(view, road.begin), thing_before(view, road.begin - 1)}) {
        if (is_thing(view, run)) return run;
    }
    return {};
}

WordRun unnamed_thing(const SubjectQuestion& question) {
    const std::size_t end = before_links(question.view, question.begin);
    for (const WordRun& run : {thing_before(question.view, end), thing_at(question.view, question.begin),
                               clause_subject(question.view, question.begin)}) {
        if (is_thing(question.view, run)) return run;
    }
    return {};
}

}  // namespace dateline
