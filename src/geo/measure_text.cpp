#include "geo/measure_text.hpp"

#include "geo/compass.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>

namespace dateline {
namespace {

constexpr std::array units{LengthUnit::kilometre, LengthUnit::mile, LengthUnit::nautical_mile};

void append(std::string& list, const std::string& item) {
    if (!list.empty()) list += " = ";
    list += item;
}

/// To a tenth of a degree, from 0.0 to 359.9: rounding may reach the full turn, or a negative zero.
double shown_bearing(Degrees bearing) {
    const double tenths = std::fmod(std::round(bearing.value() * 10), 3600);
    return std::abs(tenths) / 10;
}

}  // namespace

std::string in_three_units(Meters length, int decimals) {
    std::string text;
    for (const LengthUnit unit : units) {
        append(text, fmt::format("{:.{}f} {}", length / one(unit), decimals, symbol(unit)));
    }
    return text;
}

std::string in_three_units(LengthInterval range, int decimals) {
    std::string text;
    for (const LengthUnit unit : units) {
        append(text, fmt::format("{:.{}f} to {:.{}f} {}", range.low / one(unit), decimals,
                                 range.high / one(unit), decimals, symbol(unit)));
    }
    return text;
}

std::string bearing_in_words(Degrees bearing) {
    return fmt::format("{:.1f}° ({})", shown_bearing(bearing), words(nearest_compass_point(bearing)));
}

bool is_point(const Place& place) noexcept {
    return !place.extent.area && place.extent.radius == Meters{0};
}

int decimals_earned(const Place& from, const Place& to) noexcept {
    return is_point(from) && is_point(to) ? 3 : 1;
}

}  // namespace dateline
