#include "geo/angle_tokens.hpp"

#include <array>
#include <charconv>
#include <string>

namespace dateline {
namespace {

struct Spelling {
    std::string_view text;
    AngleTokenKind kind;
    char hemisphere = '\0';
};

/// Longer spellings before their own beginnings. Words are matched without regard to case.
constexpr std::array spellings{
    Spelling{"°", AngleTokenKind::degree_mark},
    Spelling{"º", AngleTokenKind::degree_mark},  // the ordinal sign, a common slip
    Spelling{"˚", AngleTokenKind::degree_mark},
    Spelling{"degrees", AngleTokenKind::degree_mark},
    Spelling{"deg", AngleTokenKind::degree_mark},
    Spelling{"d", AngleTokenKind::degree_mark},
    Spelling{"\"", AngleTokenKind::second_mark},
    Spelling{"″", AngleTokenKind::second_mark},
    Spelling{"”", AngleTokenKind::second_mark},
    Spelling{"“", AngleTokenKind::second_mark},
    Spelling{"''", AngleTokenKind::second_mark},
    Spelling{"′′", AngleTokenKind::second_mark},
    Spelling{"’’", AngleTokenKind::second_mark},
    Spelling{"'", AngleTokenKind::minute_mark},
    Spelling{"′", AngleTokenKind::minute_mark},
    Spelling{"’", AngleTokenKind::minute_mark},
    Spelling{"‘", AngleTokenKind::minute_mark},
    Spelling{"north", AngleTokenKind::hemisphere, 'N'},
    Spelling{"south", AngleTokenKind::hemisphere, 'S'},
    Spelling{"east", AngleTokenKind::hemisphere, 'E'},
    Spelling{"west", AngleTokenKind::hemisphere, 'W'},
    Spelling{"n", AngleTokenKind::hemisphere, 'N'},
    Spelling{"s", AngleTokenKind::hemisphere, 'S'},
    Spelling{"e", AngleTokenKind::hemisphere, 'E'},
    Spelling{"w", AngleTokenKind::hemisphere, 'W'},
    Spelling{",", AngleTokenKind::separator},
    Spelling{";", AngleTokenKind::separator},
    Spelling{"/", AngleTokenKind::separator},
};

constexpr std::array<std::string_view, 6> spaces{" ", "\t", "\n", "\r", "\u00a0", "\u202f"};

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool starts_with_word(std::string_view text, std::string_view word) {
    if (text.size() < word.size()) return false;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (lower(text[i]) != word[i]) return false;
    }
    return true;
}

bool skip_space(std::string_view& text) {
    for (const std::string_view space : spaces) {
        if (text.starts_with(space)) {
            text.remove_prefix(space.size());
            return true;
        }
    }
    return false;
}

/// Takes "+", "-" or the minus sign (U+2212) away. @returns -1, +1, or 0 for no sign.
int take_sign(std::string_view& text) {
    constexpr std::string_view minus_sign = "\u2212";
    if (text.starts_with(minus_sign)) {
        text.remove_prefix(minus_sign.size());
        return -1;
    }
    if (!text.starts_with('-') && !text.starts_with('+')) return 0;
    const int sign = text.front() == '-' ? -1 : 1;
    text.remove_prefix(1);
    return sign;
}

std::optional<AngleToken> take_number(std::string_view& text) {
    std::string_view rest = text;
    const int sign = take_sign(rest);
    if (rest.empty() || !((rest.front() >= '0' && rest.front() <= '9') || rest.front() == '.')) {
        return std::nullopt;
    }
    AngleToken token{.kind = AngleTokenKind::number};
    const auto [end, error] =
        std::from_chars(rest.data(), rest.data() + rest.size(), token.value, std::chars_format::fixed);
    if (error != std::errc{}) return std::nullopt;
    const auto length = static_cast<std::size_t>(end - rest.data());
    token.is_whole = rest.substr(0, length).find('.') == std::string_view::npos;
    token.has_sign = sign != 0;
    if (sign < 0) token.value = -token.value;
    text = rest.substr(length);
    return token;
}

std::optional<AngleToken> take_spelling(std::string_view& text) {
    for (const Spelling& spelling : spellings) {
        if (!starts_with_word(text, spelling.text)) continue;
        text.remove_prefix(spelling.text.size());
        return AngleToken{.kind = spelling.kind, .hemisphere = spelling.hemisphere};
    }
    return std::nullopt;
}

}  // namespace

std::optional<std::vector<AngleToken>> angle_tokens(std::string_view text) {
    std::vector<AngleToken> tokens;
    while (!text.empty()) {
        if (skip_space(text)) continue;
        auto token = take_number(text);
        if (!token) token = take_spelling(text);
        if (!token) return std::nullopt;
        tokens.push_back(*token);
    }
    return tokens;
}

}  // namespace dateline
