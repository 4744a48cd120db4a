/// An article's text as words and sentences.
#pragma once

#include "base/span.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace dateline {

enum class TokenKind : std::uint8_t { word, number, punctuation };

/**
 * A word, number or punctuation mark. "al-Asad", "U.S." and "Qom's" without its "'s" are one word each;
 * the possessive "'s" is a token of its own; "160km" is a number and a word; "300,000" and "1:30" are one
 * number.
 */
struct Token {
    Span span;              ///< code points in the article
    std::string_view text;  ///< into the article's text
    TokenKind kind = TokenKind::word;
    bool space_before = false;
};

/// Tokens [begin, end) of one sentence.
struct Sentence {
    std::size_t begin = 0;
    std::size_t end = 0;
};

struct Tokens {
    std::vector<Token> all;
    std::vector<Sentence> sentences;  ///< in order, without gaps; every token is in one
};

/**
 * Splits well-formed UTF-8 text. Sentences end at ". ! ?" (not after abbreviations and initials) and at
 * blank lines; a single line break inside a paragraph does not end one. Linear in the text's length.
 * The result points into `text`.
 */
[[nodiscard]] Tokens tokenize(std::string_view text);

}  // namespace dateline
