#include "geodesy/edge_tree.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <numbers>

namespace dateline {
namespace {

constexpr double sharpest_bend_m = 6'335'439;  // WGS84 a(1 - e²)
constexpr double gentlest_bend_m = 6'399'594;  // WGS84 a²/b
constexpr double longest_piece_deg = 0.25;
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

EdgeTree::EdgeTree(const Area& area) {
    std::size_t count = 0;
    for (const Polygon& polygon : area.polygons) count += polygon.outer.size();
    vertices_.reserve(count + count / 8);
    for (const Polygon& polygon : area.polygons) {
        add_ring(polygon.outer);
        for (const Ring& hole : polygon.holes) add_ring(hole);
    }
    assert(!vertices_.empty());
    make_first_level();
    make_upper_levels();
}

void EdgeTree::add_ring(const Ring& ring) {
    if (ring.empty()) return;
    if (ring.size() == 1) add_edge(ring.front(), ring.front());  // a point is an edge of no length
    for (std::size_t i = 1; i < ring.size(); ++i) add_edge(ring[i - 1], ring[i]);
    vertices_.push_back({ring.back().latitude().value(), ring.back().longitude().value(), false});
}

/// Adds its start and the points that divide it, not its end.
void EdgeTree::add_edge(LatLon from, LatLon to) {
    const Vertex start{from.latitude().value(), from.longitude().value()};
    vertices_.push_back(start);
    const double lat_step_deg = to.latitude().value() - start.lat_deg;
    const double lon_step_deg = to.longitude().value() - start.lon_deg;
    const double longest_deg = std::max(std::fabs(lat_step_deg), std::fabs(lon_step_deg));
    if (longest_deg <= longest_piece_deg) return;
    const int pieces = static_cast<int>(std::ceil(longest_deg / longest_piece_deg));
    for (int i = 1; i < pieces; ++i) {
        const double part = static_cast<double>(i) / pieces;
        vertices_.push_back({start.lat_deg + part * lat_step_deg, start.lon_deg + part * lon_step_deg});
    }
}

void EdgeTree::make_first_level() {
    std::vector<SpaceBox> level;
    level.reserve((vertices_.size() + branching - 1) / branching);
    for (std::size_t begin = 0; begin < vertices_.size(); begin += branching) {
        Patch patch;
        const std::size_t end = std::min(begin + branching, vertices_.size());
        for (std::size_t i = begin; i < end; ++i) patch.include(vertices_[i].lat_deg, vertices_[i].lon_deg);
        if (vertices_[end - 1].starts_edge) patch.include(vertices_[end].lat_deg, vertices_[end].lon_deg);
        level.push_back(box_around(patch));
    }
    levels_.push_back(std::move(level));
}

void EdgeTree::make_upper_levels() {
    while (levels_.back().size() > 1) {
        const std::vector<SpaceBox>& below = levels_.back();
        std::vector<SpaceBox> level((below.size() + branching - 1) / branching);
        for (std::size_t i = 0; i < below.size(); ++i) level[i / branching].include(below[i]);
        levels_.push_back(std::move(level));
    }
}

SpaceBox box_around_edge(const EdgeTree::Vertex* start) {
    Patch patch;
    for (const EdgeTree::Vertex* end : {start, start + 1}) patch.include(end->lat_deg, end->lon_deg);
    return box_around(patch);
}

/// An eighth of its length squared times its curvature, which is at most 1/R of a step of both angles
/// together.
double stray_from_chord(const EdgeTree::Vertex& start, const EdgeTree::Vertex& end) {
    const double step_rad =
        (std::fabs(end.lat_deg - start.lat_deg) + std::fabs(end.lon_deg - start.lon_deg)) *
        radians_per_degree;
    return gentlest_bend_m * step_rad * step_rad / 8;
}

}  // namespace dateline
