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

/// Bound on the distance between a curve straight in longitude and latitude and its chord: an eighth of its
/// length squared times its curvature, which is at most 1/R of a step of both angles together.
double stray_of(double lat_step_deg, double lon_step_deg) {
    const double step_rad = (std::fabs(lat_step_deg) + std::fabs(lon_step_deg)) * radians_per_degree;
    return gentlest_bend_m * step_rad * step_rad / 8;
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
SineAndCosine sine_and_cosine(Degrees angle) {
    static const auto of_whole_degrees = [] {
        std::array<SineAndCosine, 361> table{};
        for (int degree = -180; degree <= 180; ++degree)
            table[static_cast<std::size_t>(degree + 180)] = of_radians(degree * radians_per_degree);
        return table;
    }();
    const int whole = static_cast<int>(angle.value() + 180.5);  // from 0
    const double rest = (angle.value() - (whole - 180)) * radians_per_degree;
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

}  // namespace

/// By the closed formula: GeographicLib takes four times as long for the last nanometre, and the tree of a
/// large country has some ten thousand vertices.
SpacePoint space_point(LatLon point) {
    constexpr double semi_major_axis_m = 6'378'137;
    constexpr double flattening = 1 / 298.257223563;
    constexpr double eccentricity_squared = flattening * (2 - flattening);
    const auto [up, out] = sine_and_cosine(point.latitude());
    const auto [east, ahead] = sine_and_cosine(point.longitude());
    const double normal_m = semi_major_axis_m / std::sqrt(1 - eccentricity_squared * up * up);
    return {normal_m * out * ahead, normal_m * out * east, normal_m * (1 - eccentricity_squared) * up};
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

void SpaceBox::include(const SpacePoint& point) {
    include(SpaceBox{point, point});
}

void SpaceBox::include(const SpaceBox& box) {
    low = {std::min(low.x, box.low.x), std::min(low.y, box.low.y), std::min(low.z, box.low.z)};
    high = {std::max(high.x, box.high.x), std::max(high.y, box.high.y), std::max(high.z, box.high.z)};
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
    const LatLon last = ring.back();
    vertices_.push_back({last.latitude().value(), last.longitude().value(), space_point(last), -1});
}

/// Adds its start and the points that divide it, not its end.
void EdgeTree::add_edge(LatLon from, LatLon to) {
    const double lat_step_deg = (to.latitude() - from.latitude()).value();
    const double lon_step_deg = (to.longitude() - from.longitude()).value();
    const double longest_deg = std::max(std::fabs(lat_step_deg), std::fabs(lon_step_deg));
    const int pieces = std::max(1, static_cast<int>(std::ceil(longest_deg / longest_piece_deg)));
    const double stray_m = stray_of(lat_step_deg / pieces, lon_step_deg / pieces);
    vertices_.push_back({from.latitude().value(), from.longitude().value(), space_point(from), stray_m});
    for (int i = 1; i < pieces; ++i) {
        const double part = static_cast<double>(i) / pieces;
        const LatLon point{Degrees{from.latitude().value() + part * lat_step_deg},
                           Degrees{from.longitude().value() + part * lon_step_deg}};
        vertices_.push_back(
            {point.latitude().value(), point.longitude().value(), space_point(point), stray_m});
    }
}

void EdgeTree::make_first_level() {
    std::vector<Node> level((vertices_.size() + branching - 1) / branching);
    for (std::size_t i = 0; i < vertices_.size(); ++i) {
        Node& node = level[i / branching];
        node.box.include(vertices_[i].position);
        node.stray_m = std::max(node.stray_m, vertices_[i].stray_m);
        if (vertices_[i].starts_edge()) node.box.include(vertices_[i + 1].position);
    }
    levels_.push_back(std::move(level));
}

void EdgeTree::make_upper_levels() {
    while (levels_.back().size() > 1) {
        const std::vector<Node>& below = levels_.back();
        std::vector<Node> level((below.size() + branching - 1) / branching);
        for (std::size_t i = 0; i < below.size(); ++i) {
            Node& node = level[i / branching];
            node.box.include(below[i].box);
            node.stray_m = std::max(node.stray_m, below[i].stray_m);
        }
        levels_.push_back(std::move(level));
    }
}

}  // namespace dateline
