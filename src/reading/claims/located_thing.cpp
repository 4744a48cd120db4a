#include "reading/claims/located_thing.hpp"

#include "reading/claims/name_beside.hpp"
#include "reading/claims/noun_phrase.hpp"
#include "reading/claims/proper_nouns.hpp"

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

/// Past "in Moscow," of "Half a mile from the palace, in Moscow, a car exploded".
std::size_t after_whereabouts(const SentenceView& view, std::size_t at) {
    const LaidName* name = view.is_any(at, {"in", "at", "near"}) ? view.name_from(at + 1) : nullptr;
    return name != nullptr && view.is(name->end, ",") ? name->end + 1 : at;
}

/// The place that a phrase names: "Tikrit" of "Tikrit", "the town of Tikrit", "the Iraqi town Tikrit, Iraq";
/// null for "residents of Tikrit".
const LaidName* place_called(const SentenceView& view, const WordRun& phrase) {
    for (std::size_t at = phrase.begin; at < phrase.end; ++at) {
        const LaidName* name = view.name_from(at);
        if (name != nullptr && view.is_place(*name)) return name;
        if (view.is_any(at, {"of", "in", "at", "from"}) && noun_class(view, at - 1) == NounClass::none)
            return nullptr;
    }
    return nullptr;
}

/// "Argun" of "Ten kilometres from Grozny, at Argun, the column stopped".
std::optional<WordRun> spot_told_behind(const SubjectQuestion& question) {
    const SentenceView& view = question.view;
    if (!view.is(question.end + 1, "at")) return std::nullopt;
    const std::size_t begin = question.end + 2;
    const LaidName* name = view.name_from(begin);
    if (name != nullptr)
        return usable(question, name) ? std::optional{WordRun{begin, name->end, name}} : std::nullopt;
    const std::size_t end = proper_noun_end(view, begin);
    return end > begin && view.is(end, ",") ? std::optional{WordRun{begin, end, nullptr}} : std::nullopt;
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

std::optional<FoundSubject> subject_after_opening(const SubjectQuestion& question) {
    const SentenceView& view = question.view;
    if (!view.is(question.end, ",")) return std::nullopt;
    if (const auto spot = spot_told_behind(question)) return FoundSubject{*spot};
    const std::size_t begin = after_whereabouts(view, question.end + 1);
    const WordRun phrase = subject_from(view, begin);
    const LaidName* name = place_called(view, phrase);
    if (name != nullptr && usable(question, name)) return FoundSubject{{name->begin, name->end, name}};
    if (is_thing(view, phrase)) return FoundSubject{phrase, false};
    const WordRun unknown{begin, proper_noun_end(view, begin), nullptr};
    return is_thing(view, unknown) ? std::optional{FoundSubject{unknown}} : std::nullopt;
}

}  // namespace dateline
