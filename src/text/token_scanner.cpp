#include "text/token_scanner.hpp"

#include "text/abbreviations.hpp"
#include "text/number_vocabulary.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

using enum CharacterClass;

/// "anti-Iranian" is about Iran: such a prefix is a word of its own.
constexpr auto prefixes = std::to_array<std::string_view>(
    {"anti", "ex", "inter", "intra", "mid", "non", "post", "pre", "pro", "semi", "trans", "un"});

[[nodiscard]] bool parts_before_capital(std::string_view left) {
    return std::find(prefixes.begin(), prefixes.end(), left) != prefixes.end();
}

}  // namespace

SeenCharacter TokenScanner::see_wide(std::size_t byte) const {
    const auto [code_point, bytes] = decode_at(text_, byte);
    return {code_point, bytes, class_of(code_point)};
}

void TokenScanner::advance(std::size_t bytes_end) {
    at_.code_point += code_point_count(text_.substr(at_.byte, bytes_end - at_.byte));
    at_.byte = bytes_end;
}

Token TokenScanner::finish(TextPosition begin, TokenKind kind) {
    after_word_ = kind != TokenKind::punctuation;
    return {{begin.code_point, at_.code_point}, text_.substr(begin.byte, at_.byte - begin.byte), kind, false};
}

void TokenScanner::skip_space() {
    line_breaks_ = 0;
    for (auto seen = see(at_.byte); seen.is(space) || seen.is(line_break); seen = see(at_.byte)) {
        after_word_ = false;
        const bool pair = seen.code_point == '\r' && see(at_.byte + 1).code_point == '\n';
        line_breaks_ += seen.is(line_break) && !pair ? 1 : 0;
        at_.byte += seen.bytes;
        ++at_.code_point;
    }
}

/// Where "'s" ends, or `byte` when there is none.
std::size_t TokenScanner::possessive_end(std::size_t byte) const {
    const auto mark = see(byte);
    if (!mark.is(apostrophe)) return byte;
    const std::size_t after = byte + mark.bytes;
    const char32_t next = see(after).code_point;
    return (next == 's' || next == 'S') && !alphanumeric_at(after + 1) ? after + 1 : byte;
}

/// Letters and digits, with apostrophes inside ("don't", "Sana'a", "AT&T") but no possessive.
std::size_t TokenScanner::letters_end(std::size_t byte) const {
    for (auto seen = see(byte); seen.bytes > 0; seen = see(byte)) {
        const std::size_t after = byte + seen.bytes;
        const bool joins = seen.is(apostrophe) || seen.code_point == '&';
        const bool inner = joins && letter_at(after) && possessive_end(byte) == byte;
        if (!seen.is(letter) && !seen.is(digit) && !inner) break;
        byte = after;
    }
    return byte;
}

/// Whether lower-case parts joined by hyphens lead to a capital, as in "Port-au-Prince".
bool TokenScanner::ends_with_capital_part(std::size_t byte) const {
    for (int parts = 0; parts < 3; ++parts) {
        const std::size_t end = letters_end(byte);
        const auto mark = see(end);
        if (!mark.is(hyphen)) return false;
        byte = end + mark.bytes;
        if (is_upper(see(byte).code_point)) return true;
    }
    return false;
}

bool TokenScanner::hyphen_joins(std::size_t part_begin, std::size_t hyphen_byte, std::size_t after) const {
    const auto left = text_.substr(part_begin, hyphen_byte - part_begin);
    const bool left_capital = is_upper(see(part_begin).code_point);
    if (see(after).is(digit)) return left_capital && left.size() <= 2;  // F-16, but Channel-4
    const bool right_capital = is_upper(see(after).code_point);
    if (right_capital) return left_capital || !parts_before_capital(left);
    const auto right = text_.substr(after, letters_end(after) - after);
    if (number_word(left)) return number_word(right).has_value();  // twenty-five, but six-mile
    return !left_capital || ends_with_capital_part(after);
}

/// "U.S.", "a.m.", "U.S", "J.": single letters with periods. Gives `begin` when it is not of that form.
std::size_t TokenScanner::dotted_end(std::size_t begin) const {
    std::size_t end = begin;
    for (std::size_t byte = begin; letter_at(byte);) {
        const std::size_t after = byte + see(byte).bytes;
        const bool dotted = see(after).code_point == '.';
        if (alphanumeric_at(after) || (!dotted && byte == begin)) return begin;
        end = dotted ? after + 1 : after;
        if (!dotted) break;
        byte = end;
        // "J.Smith": the initial ends where a longer word begins.
        if (letter_at(byte) && alphanumeric_at(byte + see(byte).bytes)) break;
    }
    const bool lone_small_letter = end - begin == 2 && !is_upper(see(begin).code_point);
    return lone_small_letter ? begin : end;
}

/// Most words are ASCII letters up to a space or comma, and no rule has a say in where such a word ends.
/// Gives `begin` for others.
std::size_t TokenScanner::plain_word_end(std::size_t begin) const {
    const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    std::size_t end = begin;
    while (end < text_.size() && is_letter(text_[end])) ++end;
    return end < text_.size() && (text_[end] == ' ' || text_[end] == ',') ? end : begin;
}

std::size_t TokenScanner::word_end(std::size_t begin) const {
    if (const std::size_t end = dotted_end(begin); end > begin) return end;
    std::size_t part = begin;
    std::size_t end = letters_end(begin);
    for (auto mark = see(end); mark.bytes > 0; mark = see(end)) {
        const std::size_t after = end + mark.bytes;
        const bool web_name = mark.code_point == '.' && letter_at(after) && !is_upper(see(after).code_point);
        const bool hyphenated = mark.is(hyphen) && alphanumeric_at(after) && hyphen_joins(part, end, after);
        if (!web_name && !hyphenated) break;
        part = after;
        end = letters_end(after);
    }
    const bool period = see(end).code_point == '.';
    if (period && abbreviation_kind(text_.substr(begin, end - begin)) != Abbreviation::none) ++end;
    return end;
}

/// Digits with separators: "300,000", "2.5", "1:30", "2½".
std::size_t TokenScanner::number_end(std::size_t begin) const {
    const auto digits_end = [&](std::size_t byte) {
        while (see(byte).is(digit)) ++byte;
        return byte;
    };
    std::size_t end = digits_end(begin);
    while (end < text_.size()) {
        const char mark = text_[end];
        if (mark != ',' && mark != '.' && mark != ':')
            break;  // what follows begins a character only after these
        const std::size_t group = digits_end(end + 1) - (end + 1);
        const bool thousands = mark == ',' && group == 3;
        const bool decimal = mark == '.' && group > 0;
        const bool clock = mark == ':' && group == 2;
        if (!thousands && !decimal && !clock) break;
        end += 1 + group;
    }
    const auto last = see(end);
    return last.is(fraction) ? end + last.bytes : end;
}

/// Where "st", "nd", "rd", "th" or "s" after digits ends ("20th", "1990s"), else `byte`.
std::size_t TokenScanner::ordinal_end(std::size_t byte) const {
    for (const std::string_view suffix : {"st", "nd", "rd", "th", "s"}) {
        const bool here = text_.substr(byte).starts_with(suffix);
        if (here && !alphanumeric_at(byte + suffix.size())) return byte + suffix.size();
    }
    return byte;
}

/// Runs of the same dot or dash are one mark: "...", "--".
std::size_t TokenScanner::punctuation_end(std::size_t begin) const {
    const auto first = see(begin);
    std::size_t end = begin + first.bytes;
    if (first.code_point == '.' || first.code_point == '-') {
        while (see(end).code_point == first.code_point) end += first.bytes;
    }
    return end;
}

Token TokenScanner::next() {
    const TextPosition begin = at_;
    const auto first = see(at_.byte);
    if (const std::size_t end = after_word_ ? possessive_end(at_.byte) : at_.byte; end > at_.byte) {
        advance(end);
        return finish(begin, TokenKind::word);
    }
    if (first.is(letter)) {
        if (const std::size_t end = plain_word_end(at_.byte); end > at_.byte) {
            at_ = {end, at_.code_point + static_cast<std::uint32_t>(end - at_.byte)};
        } else {
            advance(word_end(at_.byte));
        }
        return finish(begin, TokenKind::word);
    }
    if (first.is(digit) || first.is(fraction)) {
        const std::size_t number = first.is(fraction) ? at_.byte + first.bytes : number_end(at_.byte);
        const std::size_t ordinal = ordinal_end(number);
        advance(ordinal);
        return finish(begin, ordinal > number ? TokenKind::word : TokenKind::number);
    }
    advance(punctuation_end(at_.byte));
    return finish(begin, TokenKind::punctuation);
}

}  // namespace dateline
