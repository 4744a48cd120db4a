#include "geo/compass.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace dateline {
namespace {

constexpr double degrees_per_wind = 22.5;  // 360 / 16

constexpr std::array<std::string_view, 16> wind_words{
    "north",     "north-northeast", "northeast", "east-northeast",  "east",      "east-southeast",
    "southeast", "south-southeast", "south",     "south-southwest", "southwest", "west-southwest",
    "west",      "west-northwest",  "northwest", "north-northwest"};

constexpr std::array<std::string_view, 16> wind_abbreviations{
    "N", "NNE", "NE", "ENE", "E", "ESE", "SE", "SSE", "S", "SSW", "SW", "WSW", "W", "WNW", "NW", "NNW"};

/// The hyphens of typesetters, and the dash that is set for one: "north‑west", "north–west".
std::size_t wide_hyphen_bytes(std::string_view text) {
    for (const std::string_view hyphen : {"‐", "‑", "–"}) {
        if (text.starts_with(hyphen)) return hyphen.size();
    }
    return 0;
}

/// Lower case letters only: "South/South-East" and "south southeast" become one spelling.
std::string letters_of(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (const std::size_t hyphen = wide_hyphen_bytes(text.substr(at)); hyphen > 0) {
            at += hyphen - 1;
            continue;
        }
        const char c = text[at];
        if (c >= 'A' && c <= 'Z') {
            result += static_cast<char>(c - 'A' + 'a');
        } else if (c != ' ' && c != '-' && c != '/' && c != '.') {
            result += c;
        }
    }
    return result;
}

/// A wind's word and abbreviation as letters_of has them.
struct WindLetters {
    std::string word;
    std::string abbreviation;
};

const std::array<WindLetters, 16>& wind_letters() {
    static const auto all = [] {
        std::array<WindLetters, 16> letters;
        for (std::size_t i = 0; i < letters.size(); ++i)
            letters[i] = {letters_of(wind_words[i]), letters_of(wind_abbreviations[i])};
        return letters;
    }();
    return all;
}

std::string_view without_ending(std::string_view word) {
    for (const std::string_view ending : {"wards", "ward", "ernmost", "ern", "erly"}) {
        if (word.ends_with(ending)) return word.substr(0, word.size() - ending.size());
    }
    return word;
}

}  // namespace

Degrees bearing_of(CompassPoint point) noexcept {
    return Degrees{degrees_per_wind * static_cast<int>(point)};
}

CompassPoint opposite(CompassPoint point) noexcept {
    return static_cast<CompassPoint>((static_cast<int>(point) + 8) % 16);
}

CompassPoint nearest_compass_point(Degrees bearing) noexcept {
    const double winds = std::floor(bearing.value() / degrees_per_wind + 0.5);
    const int number = static_cast<int>(std::fmod(winds, 16.0));
    return static_cast<CompassPoint>(number < 0 ? number + 16 : number);
}

std::string_view words(CompassPoint point) noexcept {
    return wind_words[static_cast<std::size_t>(point)];
}

std::string_view abbreviation(CompassPoint point) noexcept {
    return wind_abbreviations[static_cast<std::size_t>(point)];
}

std::optional<CompassPoint> compass_point_from(std::string_view text) {
    const std::string letters = letters_of(text);
    std::string_view word = letters;
    if (word.starts_with("due")) word.remove_prefix(3);
    word = without_ending(word);
    const auto& winds = wind_letters();
    const auto* const found = std::ranges::find_if(
        winds, [word](const WindLetters& wind) { return word == wind.word || word == wind.abbreviation; });
    if (found == winds.end()) return std::nullopt;
    return static_cast<CompassPoint>(found - winds.begin());
}

Degrees half_width(CompassPoint point) noexcept {
    const int number = static_cast<int>(point);
    if (number % 4 == 0) return Degrees{45};
    if (number % 2 == 0) return Degrees{22.5};
    return Degrees{11.25};
}

}  // namespace dateline
