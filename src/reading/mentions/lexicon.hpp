/// What else a capitalised word may be: a common word, a given name, a surname.
#pragma once

#include <string_view>

namespace dateline {

/// How a word is used in English, from assets/lexicon/words.txt. All 0 for a word that is not listed.
struct WordUse {
    int common = 0;      ///< 1 to 3: SCOWL size 10, 20, 35; 1 is the most frequent
    int given_name = 0;  ///< number of digits of its bearers minus 1: 3 for thousands
    int surname = 0;     ///< the same
};

/// @param folded  one word as fold_name gives it. Inflected forms ("reads") are found by their stem.
[[nodiscard]] WordUse word_use(std::string_view folded);

}  // namespace dateline
