#include "text/number_digits.hpp"

#include "text/utf8.hpp"

#include <unicode/uchar.h>

#include <charconv>
#include <cmath>
#include <string>
#include <string_view>

namespace dateline {
namespace {

struct Digits {
    double value = 0;
    std::size_t decimals = 0;
    std::optional<double> fraction;  ///< of a vulgar fraction at the end
};

/// "1,200", "2.5", "2½", "½". Nothing for a time ("1:30") or a version ("1.2.3").
[[nodiscard]] std::optional<Digits> digits_from(std::string_view text) {
    Digits digits;
    std::string plain;
    std::size_t byte = 0;
    while (byte < text.size() && static_cast<unsigned char>(text[byte]) < 0x80) {
        if (text[byte] != ',') plain.push_back(text[byte]);
        ++byte;
    }
    if (byte < text.size())
        digits.fraction = u_getNumericValue(static_cast<UChar32>(decode_at(text, byte).code_point));
    if (plain.empty()) return digits.fraction ? std::optional{digits} : std::nullopt;
    const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), digits.value);
    if (error != std::errc{} || end != plain.data() + plain.size()) return std::nullopt;
    const std::size_t point = plain.find('.');
    digits.decimals = point == std::string::npos ? 0 : plain.size() - point - 1;
    return digits;
}

struct SlashFraction {
    double value;
    double grain;
};

/// The common fraction at the front, as in "1/2": numerator, slash and denominator without spaces.
[[nodiscard]] std::optional<SlashFraction> slash_fraction(std::span<const Token> tokens) {
    if (tokens.size() < 3 || tokens[1].text != "/" || tokens[1].space_before || tokens[2].space_before) {
        return std::nullopt;
    }
    const auto over = digits_from(tokens[0].text);
    const auto under = digits_from(tokens[2].text);
    const bool small = over && under && over->value >= 1 && over->value < under->value && under->value <= 16;
    return small ? std::optional{SlashFraction{over->value / under->value, 1 / under->value}} : std::nullopt;
}

}  // namespace

double grain_of(double value, std::size_t decimals) {
    if (decimals > 0) {
        const double quarters = value * 4;
        if (decimals <= 2 && quarters == std::floor(quarters)) {
            return std::fmod(quarters, 2) == 0 ? 0.5 : 0.25;
        }
        return std::pow(10.0, -static_cast<double>(decimals));
    }
    double grain = 1;
    while (value > 0 && std::fmod(value, grain * 10) == 0) grain *= 10;
    return grain;
}

std::optional<WrittenNumber> number_in_digits(std::span<const Token> tokens) {
    if (tokens.front().kind != TokenKind::number) return std::nullopt;
    if (const auto fraction = slash_fraction(tokens))
        return WrittenNumber{fraction->value, 3, fraction->grain, true};
    const auto digits = digits_from(tokens.front().text);
    if (!digits) return std::nullopt;
    if (digits->fraction) return WrittenNumber{digits->value + *digits->fraction, 1, *digits->fraction, true};
    const bool whole = digits->decimals == 0;
    if (whole && tokens.size() > 1 && tokens[1].kind == TokenKind::number && tokens[1].space_before) {
        const auto next = digits_from(tokens[1].text);
        if (next && next->fraction && next->value == 0) {
            return WrittenNumber{digits->value + *next->fraction, 2, *next->fraction, true};
        }
        if (const auto part = slash_fraction(tokens.subspan(1))) {
            return WrittenNumber{digits->value + part->value, 4, part->grain, true};
        }
    }
    return WrittenNumber{digits->value, 1, grain_of(digits->value, digits->decimals), true};
}

}  // namespace dateline
