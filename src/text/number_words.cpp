#include "text/number_words.hpp"

#include "text/characters.hpp"
#include "text/number_digits.hpp"
#include "text/number_vocabulary.hpp"
#include "text/utf8.hpp"
#include "text/word_list.hpp"

#include <algorithm>

namespace dateline {
namespace {

using enum NumberWordKind;

[[nodiscard]] bool is(const Token& token, std::string_view lower) {
    return same_word(token.text, lower);
}

[[nodiscard]] bool is_article(std::string_view word) {
    return same_word(word, "a") || same_word(word, "an");
}

/// Adds up number words from left to right.
struct Sum {
    double closed = 0;  ///< finished groups: the thousands of "two thousand and six"
    double open = 0;    ///< the group under way
    std::optional<NumberWordKind> last;

    /// Whether the word can follow what came before; then it is taken.
    bool take(NumberWord word) {
        if (word.kind == fraction) return false;
        const bool unit_fits =
            !last || *last == hundred || *last == group || (*last == ten && word.value > 0);
        const bool ten_fits = !last || *last == hundred || *last == group;
        const bool can_multiply = !last || (*last != dozen && !(word.kind == hundred && *last == hundred));
        if (word.kind == unit && (!unit_fits || (last == ten && word.value > 9))) return false;
        if (word.kind == ten && !ten_fits) return false;
        if ((word.kind == hundred || word.kind == dozen || word.kind == group) && !can_multiply) return false;
        add(word);
        return true;
    }
    [[nodiscard]] double value() const { return closed + open; }

private:
    void add(NumberWord word) {
        if (word.kind == unit || word.kind == ten) open += word.value;
        if (word.kind == hundred || word.kind == dozen) open = std::max(open, 1.0) * word.value;
        if (word.kind == group) {
            closed += std::max(open, 1.0) * word.value;
            open = 0;
        }
        last = word.kind;
    }
};

/// A token's number words: one, or two when hyphenated ("twenty-five"). False when it is no such token.
bool take_token(const Token& token, Sum& sum) {
    const std::size_t mark = token.text.find('-');
    Sum tried = sum;
    const auto first = number_word(token.text.substr(0, mark));
    if (!first || !tried.take(*first)) return false;
    if (mark != std::string_view::npos) {
        const auto second = number_word(token.text.substr(mark + 1));
        if (!second || !tried.take(*second)) return false;
    }
    sum = tried;
    return true;
}

/// "1.3 million", "half a dozen": a number followed by a group word or "dozen" or "hundred".
void multiply_by_word(std::span<const Token> tokens, WrittenNumber& number) {
    if (number.tokens >= tokens.size()) return;
    const auto word = number_word(tokens[number.tokens].text);
    if (!word || word->kind == unit || word->kind == ten || word->kind == fraction) return;
    number.value *= word->value;
    number.grain *= word->value;
    ++number.tokens;
}

/// "half", "half a", "half a dozen", "a quarter of a", "two-thirds of a", "three quarters".
[[nodiscard]] std::optional<WrittenNumber> fraction_at(std::span<const Token> tokens) {
    std::size_t at = 0;
    double times = 1;
    std::string_view name = tokens[0].text;
    if (const std::size_t mark = name.find('-'); mark != std::string_view::npos) {
        const auto count = number_word(name.substr(0, mark));
        if (!count || count->kind != unit) return std::nullopt;
        times = count->value;
        name = name.substr(mark + 1);
    } else if (tokens.size() > 1) {
        const auto count = number_word(name);
        const bool article = is_article(tokens[0].text);
        if (article || (count && count->kind == unit)) {
            times = article ? 1 : count->value;
            name = tokens[++at].text;
        }
    }
    const auto part = number_word(name);
    if (!part || part->kind != fraction) return std::nullopt;
    WrittenNumber number{times * part->value, at + 1, part->value, false};
    const bool of = at + 2 < tokens.size() && is(tokens[at + 1], "of");
    const std::size_t article = at + (of ? 2 : 1);
    if (article < tokens.size() && is_article(tokens[article].text)) number.tokens = article + 1;
    if (number.tokens == article + 1) multiply_by_word(tokens, number);
    if (number.tokens == article + 2) number.grain = grain_of(number.value, 0);
    return number;
}

[[nodiscard]] std::optional<WrittenNumber> in_words(std::span<const Token> tokens) {
    Sum sum;
    const bool article = is_article(tokens[0].text);
    std::size_t used = article ? 1 : 0;
    if (article && is(tokens[0], "a") && tokens.size() > 2 && is(tokens[1], "couple") &&
        is(tokens[2], "of")) {
        return WrittenNumber{2, 3, 1, false};
    }
    while (used < tokens.size()) {
        const bool and_between = is(tokens[used], "and") && (sum.last == hundred || sum.last == group);
        const std::size_t at = used + (and_between ? 1 : 0);
        if (at >= tokens.size() || !take_token(tokens[at], sum)) break;
        used = at + 1;
        // "a five" is no number, "a hundred" and "a dozen" are.
        if (article && used == 2 && (sum.last == unit || sum.last == ten)) return std::nullopt;
    }
    if (!sum.last) return std::nullopt;
    const double grain = sum.last == dozen ? 12 : grain_of(sum.value(), 0);
    return WrittenNumber{sum.value(), used, grain, false};
}

/// "and a half" after a number, or nothing.
void add_and_a_half(std::span<const Token> tokens, WrittenNumber& number) {
    const auto rest = tokens.subspan(number.tokens);
    if (rest.size() < 3 || !is(rest[0], "and") || !(is(rest[1], "a") || is(rest[1], "one"))) return;
    const auto part = number_word(rest[2].text);
    if (!part || part->kind != fraction) return;
    number.value += part->value;
    number.grain = part->value;
    number.tokens += 3;
}

[[nodiscard]] bool is_ascii_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// "twenty", and "twenty-five".
[[nodiscard]] bool starts_number_word(std::string_view word) {
    return number_word(word.substr(0, word.find('-'))).has_value();
}

/// Whether a number may start with these words; behind hardly one article in a hundred it does.
[[nodiscard]] bool may_start(std::span<const Token> tokens) {
    if (!is_article(tokens[0].text)) return starts_number_word(tokens[0].text);
    return tokens.size() > 1 && (starts_number_word(tokens[1].text) || is(tokens[1], "couple"));
}

}  // namespace

bool begins_number(std::string_view word) {
    if (word.empty()) return false;
    if (is_article(word) || starts_number_word(word)) return true;
    if (is_ascii_letter(word.front())) return false;
    const auto first = class_of(decode_at(word, 0).code_point);
    return first == CharacterClass::digit || first == CharacterClass::fraction;
}

std::optional<WrittenNumber> number_at(std::span<const Token> tokens) {
    if (tokens.empty()) return std::nullopt;
    if (auto number = number_in_digits(tokens)) {
        multiply_by_word(tokens, *number);
        return number;
    }
    if (tokens.front().kind != TokenKind::word || !may_start(tokens)) return std::nullopt;
    if (auto number = fraction_at(tokens)) return number;
    auto number = in_words(tokens);
    if (number) add_and_a_half(tokens, *number);
    return number;
}

}  // namespace dateline
