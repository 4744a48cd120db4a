#include "geo/angle_pair.hpp"

#include "base/error.hpp"
#include "geo/angle_tokens.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace dateline {
namespace {

using Kind = AngleTokenKind;
using Tokens = std::span<const AngleToken>;

struct Angle {
    double value_deg = 0;
    char hemisphere = '\0';  ///< '\0' when no letter was given

    [[nodiscard]] bool is_latitude() const { return hemisphere == 'N' || hemisphere == 'S'; }
    [[nodiscard]] bool is_longitude() const { return hemisphere == 'E' || hemisphere == 'W'; }
};

std::size_t count(Tokens tokens, Kind kind) {
    return static_cast<std::size_t>(std::ranges::count(tokens, kind, &AngleToken::kind));
}

std::size_t position_of(Tokens tokens, Kind kind, std::size_t which) {
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].kind == kind && which-- == 0) return i;
    }
    return tokens.size();
}

/// Where the second angle begins; 0 when the tokens do not fall into two.
std::size_t start_of_second(Tokens tokens) {
    const std::size_t hemispheres = count(tokens, Kind::hemisphere);
    if (hemispheres > 0 && tokens.front().kind == Kind::hemisphere) {
        return hemispheres == 2 ? position_of(tokens, Kind::hemisphere, 1) : 0;
    }
    if (hemispheres > 0) return position_of(tokens, Kind::hemisphere, 0) + 1;
    if (count(tokens, Kind::degree_mark) == 2) return position_of(tokens, Kind::degree_mark, 1) - 1;
    const std::size_t numbers = count(tokens, Kind::number);
    return numbers % 2 == 0 ? position_of(tokens, Kind::number, numbers / 2) : 0;
}

std::optional<std::pair<Tokens, Tokens>> two_halves(Tokens tokens) {
    while (!tokens.empty() && tokens.back().kind == Kind::separator) tokens = tokens.first(tokens.size() - 1);
    const std::size_t separators = count(tokens, Kind::separator);
    if (tokens.empty() || separators > 1) return std::nullopt;
    if (separators == 1) {
        const std::size_t at = position_of(tokens, Kind::separator, 0);
        return std::pair{tokens.first(at), tokens.subspan(at + 1)};
    }
    const std::size_t second = start_of_second(tokens);
    if (second == 0 || second >= tokens.size()) return std::nullopt;
    return std::pair{tokens.first(second), tokens.subspan(second)};
}

/// Takes the letter from the front or the back of an angle's tokens.
char take_hemisphere(Tokens& tokens) {
    if (!tokens.empty() && tokens.front().kind == Kind::hemisphere) {
        const char letter = tokens.front().hemisphere;
        tokens = tokens.subspan(1);
        return letter;
    }
    if (!tokens.empty() && tokens.back().kind == Kind::hemisphere) {
        const char letter = tokens.back().hemisphere;
        tokens = tokens.first(tokens.size() - 1);
        return letter;
    }
    return '\0';
}

/// 0 for degrees, 1 for minutes, 2 for seconds: as marked, else the one after the last.
std::size_t part_of(const AngleToken* mark, std::size_t next) {
    if (mark == nullptr) return next;
    if (mark->kind == Kind::degree_mark) return 0;
    return mark->kind == Kind::minute_mark ? 1 : 2;
}

void check_part(const AngleToken& number, std::size_t part, bool more_follow) {
    constexpr std::string_view names[] = {"degrees", "minutes", "seconds"};
    if (part > 0 && (number.has_sign || number.value >= 60)) {
        throw InputError(fmt::format("{} {} of an angle are outside 0..60", number.value, names[part]));
    }
    if (more_follow && !number.is_whole) {
        throw InputError(
            fmt::format("{} {} have a fraction, yet smaller parts follow", number.value, names[part]));
    }
}

/// Degrees, then minutes, then seconds, each with or without its mark. Nothing for another shape.
std::optional<Angle> angle_from(Tokens tokens) {
    Angle angle{.hemisphere = take_hemisphere(tokens)};
    if (tokens.empty() || tokens.front().kind != Kind::number) return std::nullopt;
    const AngleToken& first = tokens.front();
    double magnitude_deg = 0;
    std::size_t next = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].kind != Kind::number) return std::nullopt;
        const AngleToken& number = tokens[i];
        const bool marked = i + 1 < tokens.size() && tokens[i + 1].kind != Kind::number;
        const std::size_t part = part_of(marked ? &tokens[++i] : nullptr, next);
        if (part < next || part > 2) return std::nullopt;
        check_part(number, part, i + 1 < tokens.size());
        magnitude_deg += std::fabs(number.value) / std::pow(60.0, static_cast<double>(part));
        next = part + 1;
    }
    if (angle.hemisphere != '\0' && first.has_sign) {
        throw InputError("an angle has both a sign and a hemisphere letter; give one of them");
    }
    const bool negative = std::signbit(first.value) || angle.hemisphere == 'S' || angle.hemisphere == 'W';
    angle.value_deg = negative ? -magnitude_deg : magnitude_deg;
    return angle;
}

void check_range(double lat_deg, double lon_deg, bool letters_given) {
    if (std::fabs(lat_deg) <= 90) return;
    const bool swap_would_fit = !letters_given && std::fabs(lon_deg) <= 90 && std::fabs(lat_deg) <= 180;
    throw InputError(fmt::format("latitude {} is outside -90..90 degrees{}", lat_deg,
                                 swap_would_fit ? "; latitude comes first: are the two swapped?" : ""));
}

}  // namespace

std::optional<LatLon> position_from_angles(std::string_view text) {
    const auto tokens = angle_tokens(text);
    if (!tokens) return std::nullopt;
    const auto halves = two_halves(*tokens);
    if (!halves) return std::nullopt;
    auto latitude = angle_from(halves->first);
    auto longitude = angle_from(halves->second);
    if (!latitude || !longitude) return std::nullopt;

    if (latitude->is_longitude() || longitude->is_latitude()) std::swap(latitude, longitude);
    if (latitude->is_longitude() || longitude->is_latitude()) {
        throw InputError(fmt::format("{}: both angles are {}; one latitude and one longitude are expected",
                                     text, latitude->is_longitude() ? "longitudes" : "latitudes"));
    }
    const bool letters_given = latitude->hemisphere != '\0' || longitude->hemisphere != '\0';
    check_range(latitude->value_deg, longitude->value_deg, letters_given);
    return LatLon{Degrees{latitude->value_deg}, Degrees{longitude->value_deg}};
}

}  // namespace dateline
