/// Which capitalised words are people.
#pragma once

#include "gazetteer/gazetteer.hpp"
#include "reading/mentions/article_words.hpp"

#include <string_view>
#include <unordered_set>
#include <vector>

namespace dateline {

struct PersonNames {
    std::vector<bool> in_name;  ///< one for each word: part of a person's full or titled name
    std::vector<bool> surely;   ///< the same, where the words leave hardly a doubt
    std::unordered_set<std::string_view> surnames;  ///< folded last words of those names, of the article's
};

/**
 * Finds names of people by their titles ("Gen. Qasem Soleimani"), initials ("Donald J. Trump") and given
 * names ("Stephen David"). Linear. A run of words that is itself the name of a place ("Santa Barbara") is
 * left alone. The result points into the words.
 */
[[nodiscard]] PersonNames find_person_names(const ArticleWords& words, const Gazetteer& gazetteer);

}  // namespace dateline
