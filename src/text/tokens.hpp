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
 * the possessive "'s" is a word of its own; "160km" is a number and a word; "300,000", "1:30" and "2½" are
 * one number; "20th" and "F-16" are words. A hyphen parts "U.S.-led", "Iran-backed", "anti-Iranian",
 * "30-mile" and "six-mile" in three, but keeps "al-Asad", "Wilkes-Barre", "Port-au-Prince", "twenty-five" and
 * "north-west" whole. "Gen.", "a.m." and "J." keep their period.
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
 * blank lines. A single line break ends one only beside a line too long to have been wrapped by hand (over
 * 120 code points): there, lines are paragraphs, unless the next begins with a small letter a to z. Linear in
 * the text's length. The result points into `text`.
 */
[[nodiscard]] Tokens tokenize(std::string_view text);

}  // namespace dateline
