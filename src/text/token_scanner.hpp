/// Cuts text into tokens, one at a time.
#pragma once

#include "text/characters.hpp"
#include "text/tokens.hpp"

#include <cstdint>
#include <string_view>

namespace dateline {

/// A place in the text, in bytes and in code points.
struct TextPosition {
    std::size_t byte = 0;
    std::uint32_t code_point = 0;
};

/// One character seen from a position; at the end of the text its size is 0.
struct SeenCharacter {
    char32_t code_point = 0;
    std::size_t bytes = 0;
    CharacterClass kind = CharacterClass::other;

    [[nodiscard]] bool is(CharacterClass wanted) const noexcept { return bytes > 0 && kind == wanted; }
};

/// Walks over the text once. What it gives points into the text.
class TokenScanner {
public:
    explicit TokenScanner(std::string_view text) : text_{text} {}

    /// Skips white space. Afterwards line_breaks() says how many line breaks it held.
    void skip_space();
    [[nodiscard]] bool at_end() const noexcept { return at_.byte >= text_.size(); }
    [[nodiscard]] std::size_t line_breaks() const noexcept { return line_breaks_; }
    [[nodiscard]] std::uint32_t code_point() const noexcept { return at_.code_point; }
    /// The next token, without `space_before`. @pre not at_end() and no space here
    [[nodiscard]] Token next();

private:
    [[nodiscard]] SeenCharacter see(std::size_t byte) const {
        if (byte >= text_.size()) return {};
        const auto first = static_cast<unsigned char>(text_[byte]);
        return first < ascii_classes.size() ? SeenCharacter{first, 1, ascii_classes[first]} : see_wide(byte);
    }
    [[nodiscard]] SeenCharacter see_wide(std::size_t byte) const;
    [[nodiscard]] bool letter_at(std::size_t byte) const { return see(byte).is(CharacterClass::letter); }
    [[nodiscard]] bool alphanumeric_at(std::size_t byte) const {
        const auto seen = see(byte);
        return seen.is(CharacterClass::letter) || seen.is(CharacterClass::digit);
    }
    void advance(std::size_t bytes_end);
    [[nodiscard]] Token finish(TextPosition begin, TokenKind kind);

    [[nodiscard]] std::size_t possessive_end(std::size_t byte) const;
    [[nodiscard]] std::size_t letters_end(std::size_t byte) const;
    [[nodiscard]] std::size_t plain_word_end(std::size_t begin) const;
    [[nodiscard]] std::size_t word_end(std::size_t begin) const;
    [[nodiscard]] std::size_t dotted_end(std::size_t begin) const;
    [[nodiscard]] std::size_t number_end(std::size_t begin) const;
    [[nodiscard]] std::size_t ordinal_end(std::size_t byte) const;
    [[nodiscard]] std::size_t punctuation_end(std::size_t begin) const;
    [[nodiscard]] bool hyphen_joins(std::size_t part_begin, std::size_t hyphen, std::size_t after) const;
    [[nodiscard]] bool ends_with_capital_part(std::size_t byte) const;

    std::string_view text_;
    TextPosition at_;
    std::size_t line_breaks_ = 0;
    bool after_word_ = false;  ///< the last token was a word or number, and no space came since
};

}  // namespace dateline
