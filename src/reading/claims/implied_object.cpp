#include "reading/claims/implied_object.hpp"

#include "reading/claims/claim_words.hpp"
#include "reading/claims/understood_anchor.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace dateline {
namespace {

/// Names that are looked through, so that many statements cost no more than their words.
constexpr std::size_t names_back = 60;
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

}  // namespace

PlacePhrase named_object(const SubjectQuestion& question, const SentenceView& article,
                         const PlacePhrase& object) {
    PlacePhrase phrase = object;
    if (says_the_capital(question.view, phrase.run))
        phrase.run.name = capital_before(article, question.article_names, phrase.run.begin);
    else if (phrase.run.name == nullptr)
        phrase.run.name = place_spoken_of(question, article, phrase.run);
    return phrase;
}

void choose_anchor(const Dossier& dossier, const Relation& relation, const ClaimEnd& subject,
                   ImpliedObject& object) {
    if (object.anchors.empty() || subject.candidates.empty()) return;
    std::vector<std::size_t> places;
    for (const LaidName* name : object.anchors)
        places.push_back(dossier.mentions[name->mention].candidates.front().place);
    const AnchorChoice choice = fitting_anchor(dossier, relation, subject.candidates.front(), places);
    object.phrase = phrase_of(*object.anchors[choice.position]);
    object.guessed = object.guessed && choice.fit != AnchorFit::well;
}

void choose_place(const Dossier& dossier, const Relation& relation, const ClaimEnd& subject,
                  ClaimEnd& object) {
    const bool found = object.mention && *object.mention < dossier.mentions.size();
    const bool reference = found && dossier.mentions[*object.mention].role == MentionRole::reference;
    if (!reference || subject.candidates.empty()) return;
    std::erase(object.candidates, subject.candidates.front());
    if (object.candidates.empty()) return;
    const AnchorChoice choice =
        fitting_anchor(dossier, relation, subject.candidates.front(), object.candidates);
    if (choice.fit != AnchorFit::none) object.candidates = {object.candidates[choice.position]};
}

ImpliedObject understood_object(const SubjectQuestion& question, const SentenceView& article,
                                const LaidName* told_last) {
    auto [names, sure] = understood_anchors(question, article, told_last);
    if (names.empty()) return {};
    return {phrase_of(*names.front()), std::move(names), !sure};
}

}  // namespace dateline
