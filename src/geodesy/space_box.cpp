#include "geodesy/space_box.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace dateline {
namespace {

constexpr double sharpest_bend_m = 6'335'439;  // WGS84 a(1 - e²)
constexpr double gentlest_bend_m = 6'399'594;  // WGS84 a²/b
constexpr double radians_per_degree = std::numbers::pi / 180;

double arc_over(double chord_m, double radius_m) {
    return 2 * radius_m * std::asin(std::min(1.0, chord_m / (2 * radius_m)));
}

struct SineAndCosine {
    double sine;
    double cosine;
};

SineAndCosine of_radians(double rad) {
    return {std::sin(rad), std::cos(rad)};
}

/// Of an angle from -180° to 180°: that of the nearest whole degree, turned by the rest, of which the series
/// needs four terms each (the fifth is below 1e-18). As exact as the mathematical library's to 3e-16.
SineAndCosine sine_and_cosine(double angle_deg) {
    static const auto of_whole_degrees = [] {
        std::array<SineAndCosine, 361> table{};
        for (int degree = -180; degree <= 180; ++degree)
            table[static_cast<std::size_t>(degree + 180)] = of_radians(degree * radians_per_degree);
        return table;
    }();
    const int whole = static_cast<int>(angle_deg + 180.5);  // from 0
    const double rest = (angle_deg - (whole - 180)) * radians_per_degree;
    const double square = rest * rest;
    const double sine = rest * (1 - square / 6 * (1 - square / 20 * (1 - square / 42)));
    const double cosine = 1 - square / 2 * (1 - square / 12 * (1 - square / 30));
    const SineAndCosine& at = of_whole_degrees[static_cast<std::size_t>(whole)];
    return {at.sine * cosine + at.cosine * sine, at.cosine * cosine - at.sine * sine};
}

/// Nothing here is so large or small that its square would not fit, which is what std::hypot takes care of.
double length_of(double x, double y, double z) {
    return std::sqrt(x * x + y * y + z * z);
}

double gap(double a_low, double a_high, double b_low, double b_high) {
    return std::max({0.0, a_low - b_high, b_low - a_high});
}

double span(double a_low, double a_high, double b_low, double b_high) {
    return std::max(a_high, b_high) - std::min(a_low, b_low);
}

struct Range {
    double low;
    double high;
};

Range ordered(double a, double b) {
    return {std::min(a, b), std::max(a, b)};
}

/// Of a distance from the axis, never negative, times a sine or cosine.
Range product(Range distance, Range factor) {
    return {factor.low * (factor.low < 0 ? distance.high : distance.low),
            factor.high * (factor.high < 0 ? distance.low : distance.high)};
}

/// A parallel: how far from the axis, and how far above the equator.
struct Parallel {
    double radius_m;
    double height_m;
};

/// By the closed formula: GeographicLib takes four times as long for the last nanometre.
Parallel parallel_at(double lat_deg) {
    constexpr double semi_major_axis_m = 6'378'137;   // WGS84
    constexpr double flattening = 1 / 298.257223563;  // WGS84
    constexpr double eccentricity_squared = flattening * (2 - flattening);
    const auto [up, out] = sine_and_cosine(lat_deg);
    const double normal_m = semi_major_axis_m / std::sqrt(1 - eccentricity_squared * up * up);
    return {normal_m * out, normal_m * (1 - eccentricity_squared) * up};
}

/// Of the parallels of a patch, which shrink away from the equator.
Range radii(const Patch& patch, const Parallel& south, const Parallel& north) {
    Range range = ordered(south.radius_m, north.radius_m);
    if (patch.south_deg < 0 && patch.north_deg > 0) range.high = parallel_at(0).radius_m;
    return range;
}

}  // namespace

SpacePoint space_point(LatLon point) {
    const Parallel parallel = parallel_at(point.latitude().value());
    const auto [east, ahead] = sine_and_cosine(point.longitude().value());
    return {parallel.radius_m * ahead, parallel.radius_m * east, parallel.height_m};
}

double straight_distance(const SpacePoint& a, const SpacePoint& b) {
    return length_of(a.x - b.x, a.y - b.y, a.z - b.z);
}

double least_arc(double chord_m) {
    return arc_over(chord_m, gentlest_bend_m);
}
double greatest_arc(double chord_m) {
    return arc_over(chord_m, sharpest_bend_m);
}

void SpaceBox::include(const SpaceBox& box) {
    low = {std::min(low.x, box.low.x), std::min(low.y, box.low.y), std::min(low.z, box.low.z)};
    high = {std::max(high.x, box.high.x), std::max(high.y, box.high.y), std::max(high.z, box.high.z)};
}

void Patch::include(double lat_deg, double lon_deg) {
    south_deg = std::min(south_deg, lat_deg);
    north_deg = std::max(north_deg, lat_deg);
    west_deg = std::min(west_deg, lon_deg);
    east_deg = std::max(east_deg, lon_deg);
}

SpaceBox box_around(const Patch& patch) {
    const Parallel south = parallel_at(patch.south_deg);
    const Parallel north = parallel_at(patch.north_deg);
    const SineAndCosine west = sine_and_cosine(patch.west_deg);
    const SineAndCosine east = sine_and_cosine(patch.east_deg);
    const auto spans = [&patch](double lon_deg) {
        return patch.west_deg <= lon_deg && lon_deg <= patch.east_deg;
    };
    Range cosines =
        ordered(west.cosine, east.cosine);  // least at the antimeridian, which is the end of a patch
    if (spans(0)) cosines.high = 1;
    Range sines = ordered(west.sine, east.sine);
    if (spans(-90)) sines.low = -1;
    if (spans(90)) sines.high = 1;
    const Range radius_m = radii(patch, south, north);
    const Range x = product(radius_m, cosines);
    const Range y = product(radius_m, sines);
    return {{x.low, y.low, south.height_m}, {x.high, y.high, north.height_m}};
}

double distance_between(const SpaceBox& a, const SpaceBox& b) {
    return length_of(gap(a.low.x, a.high.x, b.low.x, b.high.x), gap(a.low.y, a.high.y, b.low.y, b.high.y),
                     gap(a.low.z, a.high.z, b.low.z, b.high.z));
}

double farthest_between(const SpaceBox& a, const SpaceBox& b) {
    return length_of(span(a.low.x, a.high.x, b.low.x, b.high.x), span(a.low.y, a.high.y, b.low.y, b.high.y),
                     span(a.low.z, a.high.z, b.low.z, b.high.z));
}

}  // namespace dateline
