/// Stretches of an article that are spelled like the name of a place.
#pragma once

#include "gazetteer/gazetteer.hpp"
#include "reading/mentions/article_words.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace dateline {

/// Words [begin, end) that the gazetteer knows as a name. Whether they are one here is for recognise().
struct NameCandidate {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string key;            ///< what was looked up: folded, abbreviations written out
    std::vector<NameHit> hits;  ///< places of that name; empty for "Xyz County" that the gazetteer lacks
    MatchHow how = MatchHow::folded;
    bool with_head = false;  ///< a capitalised "County", "River" … was taken in that the stored name lacks
    bool head_misfits = false;  ///< and no place of that name is of that kind: "Hunter Valley"
};

/**
 * The longest name that begins at a word, at most eight words long. Spans follow the convention of annotated
 * news: a capitalised generic word is part of the name ("Al Asad Air Base", "Rapides Parish"), one in lower
 * case is not
 * ("Anbar" province, "Ain al-Asad" airbase). Nothing when the word is not capitalised or begins no name.
 * Transliteration variants (loose keys) are tried only for names with an Arabic article or "Ain" in front, and
 * for single long words that are none of the language and nobody's name.
 */
[[nodiscard]] std::optional<NameCandidate> name_candidate_at(const ArticleWords& words, std::size_t begin,
                                                             const Gazetteer& gazetteer);

/// What the words from a position on say that the name before them is, folded and in lower case: "base" for
/// "base" and "military base", "air base" for that; empty when they say nothing.
[[nodiscard]] std::string description_at(const ArticleWords& words, std::size_t at);

}  // namespace dateline
