#include "geo/mgrs.hpp"

#include "base/error.hpp"

#include <fmt/format.h>
#include <GeographicLib/MGRS.hpp>
#include <GeographicLib/UTMUPS.hpp>

#include <cmath>
#include <numbers>

namespace dateline {
namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_letter(char c) {
    return c >= 'A' && c <= 'Z';
}

std::string upper_case_without_spaces(std::string_view text) {
    std::string result;
    for (const char c : text) {
        if (c == ' ' || c == '\t') continue;
        result += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return result;
}

/// Zone of one or two digits (none near the poles), three letters, digits.
struct Shape {
    std::size_t zone_digits = 0;
    std::size_t digits = 0;
};

std::optional<Shape> shape_of(std::string_view reference) {
    std::size_t at = 0;
    while (at < reference.size() && is_digit(reference[at])) ++at;
    const std::size_t zone_digits = at;
    while (at < reference.size() && is_letter(reference[at])) ++at;
    if (zone_digits > 2 || at - zone_digits != 3) return std::nullopt;
    const std::size_t first_digit = at;
    while (at < reference.size() && is_digit(reference[at])) ++at;
    if (at != reference.size() || at - first_digit < 2) return std::nullopt;
    return Shape{zone_digits, at - first_digit};
}

Meters half_diagonal(int digits_per_axis) {
    const double side_m = std::pow(10.0, 5 - digits_per_axis);  // a 100 km square, divided by tens
    return Meters{side_m * std::numbers::sqrt2 / 2};
}

WrittenPosition center_of_square(const std::string& reference) {
    int zone = 0;
    int digits_per_axis = 0;
    bool north = true;
    double easting_m = 0;
    double northing_m = 0;
    double lat_deg = 0;
    double lon_deg = 0;
    GeographicLib::MGRS::Reverse(reference, zone, north, easting_m, northing_m, digits_per_axis);
    GeographicLib::UTMUPS::Reverse(zone, north, easting_m, northing_m, lat_deg, lon_deg);
    return {LatLon{Degrees{lat_deg}, Degrees{lon_deg}}, half_diagonal(digits_per_axis)};
}

}  // namespace

std::optional<WrittenPosition> position_from_mgrs(std::string_view text) {
    const std::string reference = upper_case_without_spaces(text);
    const auto shape = shape_of(reference);
    if (!shape) return std::nullopt;
    // Near the poles there is no zone: what fails to be such a reference ("ABC 12") is a name.
    const bool may_be_name = shape->zone_digits == 0;
    if (shape->digits % 2 != 0 || shape->digits > 10) {
        if (may_be_name) return std::nullopt;
        throw InputError(fmt::format(
            "MGRS reference {} has {} digits after its letters; an even number up to 10 is expected", text,
            shape->digits));
    }
    try {
        return center_of_square(reference);
    } catch (const GeographicLib::GeographicErr& error) {
        if (may_be_name) return std::nullopt;
        throw InputError(
            fmt::format("MGRS reference {} names no square on the globe ({})", text, error.what()));
    }
}

std::string as_mgrs(LatLon point) {
    int zone = 0;
    bool north = true;
    double easting_m = 0;
    double northing_m = 0;
    GeographicLib::UTMUPS::Forward(point.latitude().value(), point.longitude().value(), zone, north,
                                   easting_m, northing_m);
    constexpr int metre_digits = 5;
    std::string reference;
    GeographicLib::MGRS::Forward(zone, north, easting_m, northing_m, metre_digits, reference);
    return reference;
}

}  // namespace dateline
