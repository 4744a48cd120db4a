#include "reading/claims/implied_object.hpp"

#include "reading/claims/claim_words.hpp"

#include <algorithm>

namespace dateline {
namespace {

/// Names that are looked through, so that many statements cost no more than their words.
constexpr std::size_t names_back = 60;
constexpr std::size_t names_from_the_top = 20;
/// Words in which a place is named that was called "the city" before: the rest of the sentence and the next.
constexpr std::size_t words_ahead = 30;

PlacePhrase phrase_of(const LaidName& name) {
    return {{name.begin, name.end, &name}, {}, false};
}

bool says_the_capital(const SentenceView& view, const WordRun& run) {
    return run.name == nullptr && run.end == run.begin + 2 && view.is(run.begin, "the") &&
           view.is(run.begin + 1, "capital");
}

/// The national capital named last before a position; null when none is near.
const LaidName* capital_before(const SentenceView& article, std::span<const LaidName> names, std::size_t at) {
    const auto end = std::partition_point(names.begin(), names.end(),
                                          [at](const LaidName& name) { return name.end <= at; });
    std::size_t tried = 0;
    for (auto name = std::make_reverse_iterator(end); name != names.rend() && tried < names_back;
         ++name, ++tried) {
        const Place* place = article.place(*name);
        if (place != nullptr && place->feature_code == "P.PPLC" && article.is_place(*name)) return &*name;
    }
    return nullptr;
}

/// The place that "the city" or "the base" stands for: the last one before that may be called so, else the
/// next one behind. Null when the words are no such description.
const LaidName* place_spoken_of(const SubjectQuestion& question, const SentenceView& article,
                                const WordRun& run) {
    const bool describes =
        run.end == run.begin + 2 && question.view.is_any(run.begin, {"the", "this", "that"});
    const NounClass noun = describes ? noun_class(question.view, run.begin + 1) : NounClass::none;
    if (noun == NounClass::none) return nullptr;
    if (const LaidName* name = antecedent(question, run.begin, noun)) return name;
    for (const auto& name : question.article_names) {
        if (name.begin < run.end) continue;
        if (name.begin > run.end + words_ahead) break;
        const Place* place = article.place(name);
        if (place != nullptr && article.is_place(name) && may_be_called(*place, noun)) return &name;
    }
    return nullptr;
}

const LaidName* first_settlement(const SubjectQuestion& question, const SentenceView& article) {
    std::size_t tried = 0;
    for (const auto& name : question.article_names) {
        if (name.end > question.begin || ++tried > names_from_the_top) break;
        const Place* place = article.place(name);
        const bool settled = place != nullptr && may_be_called(*place, NounClass::settlement);
        if (settled && article.is_place(name) && &name != question.object) return &name;
    }
    return nullptr;
}

}  // namespace

ImpliedObject implied_object(const SubjectQuestion& question, const SentenceView& article,
                             const Relation& relation) {
    if (!relation.object_implied) {
        PlacePhrase phrase = relation.object;
        if (says_the_capital(question.view, phrase.run))
            phrase.run.name = capital_before(article, question.article_names, phrase.run.begin);
        else if (phrase.run.name == nullptr)
            phrase.run.name = place_spoken_of(question, article, phrase.run);
        return {phrase};
    }
    for (const NounClass noun : {NounClass::settlement, NounClass::site}) {
        if (const LaidName* name = antecedent(question, relation.begin, noun)) return {phrase_of(*name)};
    }
    if (const LaidName* name = first_settlement(question, article)) return {phrase_of(*name), true};
    return {};
}

}  // namespace dateline
