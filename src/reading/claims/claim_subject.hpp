/// What a statement of place is about: the name before it, beside it, or in the sentence before.
#pragma once

#include "reading/claims/claim_words.hpp"
#include "reading/claims/place_phrase.hpp"
#include "reading/sentence_view.hpp"

#include <optional>
#include <span>
#include <vector>

namespace dateline {

/// Where to look for the subject of one statement.
struct SubjectQuestion {
    const SentenceView& view;
    std::span<const LaidName> article_names;  ///< of the whole article, for "the base" and "it"
    std::size_t begin = 0;                    ///< of the statement
    std::size_t end = 0;
    const LaidName* object = nullptr;
    std::span<const LaidName* const> taken;  ///< objects of earlier statements in the sentence: no subjects
};

/// A subject, and whether it can be a place that no one recognised; a thing or a person cannot.
struct FoundSubject {
    WordRun run;
    bool may_be_place = true;
};

/**
 * The subject, tried in this order: the name just before ("Swanton is about"), its head in a chain
 * ("Louisville, Kentucky"), an apposition ("Al Asad, a base"), a description that points back ("the base",
 * "it"), the nearest name before, the first name after a statement that opens its sentence, and the thing
 * that the clause is about ("the body"). Without a name when the text names none: its words are then the
 * description found, or none.
 */
[[nodiscard]] FoundSubject find_subject(const SubjectQuestion& question);

/// Only the name that stands right before, with no more than linking words between; for statements so weak
/// that a guess would mislead.
[[nodiscard]] std::optional<WordRun> adjacent_subject(const SubjectQuestion& question);

/// A proper noun that is no known place and ends before a position, linking words aside; empty when there is
/// none.
[[nodiscard]] WordRun unknown_name_before(const SentenceView& view, std::size_t at);

/// "Louisville" for Kentucky in "Louisville, Kentucky"; the name itself when it heads no chain.
[[nodiscard]] const LaidName* head_of_chain(const SentenceView& view, const LaidName* name);

/// The last place before a position that a noun may call so, at most three sentences back; null when there is
/// none.
[[nodiscard]] const LaidName* antecedent(const SubjectQuestion& question, std::size_t before, NounClass noun);

}  // namespace dateline
