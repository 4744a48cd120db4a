/// Words that keep a period without ending a sentence.
#pragma once

#include <string_view>

namespace dateline {

enum class Abbreviation {
    none,
    before_name,  ///< "Gen.", "Mr.", "St.": what follows belongs to it, whatever its case
    other,        ///< "Inc.", "Calif.": may stand at the end of a sentence
};

/// What a word, given without its period and in its own case, is when a period follows.
[[nodiscard]] Abbreviation abbreviation_kind(std::string_view word);

/// Whether a capitalised word often opens a sentence and seldom follows an abbreviation within one.
[[nodiscard]] bool opens_sentences(std::string_view word);

}  // namespace dateline
