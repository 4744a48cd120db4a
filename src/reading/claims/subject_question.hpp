/// What is asked for when the subject of a statement of place is looked for.
#pragma once

#include "reading/place_nouns.hpp"
#include "reading/sentence_view.hpp"

#include <cstddef>
#include <span>
#include <string_view>

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

/// Whether a name may be the subject: it stands for a place that is not the object's.
[[nodiscard]] bool usable(const SubjectQuestion& question, const LaidName* name);

/// The last place before a position that a noun may call so, at most three sentences back; null when there is
/// none. A country, when one is named, is where the place lies.
[[nodiscard]] const LaidName* antecedent(const SubjectQuestion& question, std::size_t before, NounClass noun,
                                         std::string_view country = {});

}  // namespace dateline
