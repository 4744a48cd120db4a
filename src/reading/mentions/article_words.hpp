/// An article's tokens, prepared for recognising names.
#pragma once

#include "base/span.hpp"
#include "gazetteer/gazetteer.hpp"
#include "reading/mentions/lexicon.hpp"
#include "text/tokens.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dateline {

/// How a word is capitalised. Marks and numbers are `none`.
enum class Capitals : std::uint8_t { none, lower, first, all };

/// A token, or a part of one: "Iraq-Syria" gives two words, "Wilkes-Barre" one, because it is a name.
struct ArticleWord {
    Span span;
    std::string_view text;
    std::string folded;  ///< fold_name(text); empty for punctuation
    TokenKind kind = TokenKind::word;
    Capitals capitals = Capitals::none;
    WordUse use;  ///< of a capitalised word, which is asked for often; all 0 for others
    bool space_before = false;
    bool starts_sentence = false;  ///< first word of it, whatever quotes or dashes precede
    bool in_headline = false;  ///< in a sentence where most words are capitalised: a capital tells nothing
    bool in_capitals = false;  ///< in a sentence written in capitals: "BAGHDAD BASE HIT"
    std::size_t sentence = 0;  ///< position in Tokens::sentences

    [[nodiscard]] bool capitalised() const noexcept {
        return capitals == Capitals::first || capitals == Capitals::all;
    }
};

/// How often a folded word occurs in each spelling.
struct SpellingCount {
    std::uint32_t lower = 0;
    std::uint32_t capital_inside = 0;  ///< capitalised where nothing but being a name asks for it
};

struct ArticleWords {
    std::vector<ArticleWord> all;
    std::unordered_map<std::string, SpellingCount> spellings;  ///< by folded word
};

/// Linear in the number of tokens. The result points into the text that the tokens point into.
[[nodiscard]] ArticleWords article_words(const Tokens& tokens, const Gazetteer& gazetteer);

}  // namespace dateline
