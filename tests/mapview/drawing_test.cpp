#include "mapview/drawing.hpp"

#include "mapview/pixel_clipping.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <random>

using namespace dateline;

namespace {

/// Twice the signed area (shoelace formula).
double twice_area(const PixelLine& ring) {
    double sum = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const auto a = ring[i], b = ring[(i + 1) % ring.size()];
        sum += a.x * b.y - b.x * a.y;
    }
    return sum;
}

double area_of_triangles(const std::vector<PixelPoint>& corners) {
    double area = 0;
    for (std::size_t i = 0; i + 2 < corners.size(); i += 3) {
        area += std::abs(twice_area({corners[i], corners[i + 1], corners[i + 2]})) / 2;
    }
    return area;
}

/// A ring without crossings around a middle.
PixelLine star(std::mt19937& random, PixelPoint middle, double smallest, double largest) {
    std::uniform_real_distribution<double> radius{smallest, largest};
    PixelLine ring;
    for (int i = 0; i < 200; ++i) {
        const double turn = 2 * M_PI * i / 200, r = radius(random);
        ring.push_back({middle.x + r * std::cos(turn), middle.y + r * std::sin(turn)});
    }
    return ring;
}

}  // namespace

TEST_CASE("triangles cover as much as the rings that they were cut from") {
    const auto seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 random{seed};
    const auto outer = star(random, {300, 200}, 100, 190), hole = star(random, {300, 200}, 20, 90);
    const double area = std::abs(twice_area(outer)) / 2 - std::abs(twice_area(hole)) / 2;
    CHECK(area_of_triangles(triangles_of({outer, hole})) == Approx(area));
}

TEST_CASE("rings without extent give no triangles") {
    CHECK(triangles_of({}).empty());
    CHECK(triangles_of({{{1, 1}, {5, 1}, {9, 1}}}).empty());
}

TEST_CASE("a point in a hole is not in the rings") {
    const PixelLine outer{{0, 0}, {10, 0}, {10, 10}, {0, 10}}, hole{{4, 4}, {6, 4}, {6, 6}, {4, 6}};
    CHECK(contains({outer, hole}, {2, 5}));
    CHECK_FALSE(contains({outer, hole}, {5, 5}));
    CHECK_FALSE(contains({outer, hole}, {11, 5}));
}

TEST_CASE("a line that leaves the box and returns gives two pieces") {
    const PixelLine line{{-5, 5}, {5, 5}, {5, 15}, {8, 15}, {8, 5}, {20, 5}};
    const auto pieces = clipped_line(line, {0, 0, 10, 10});
    REQUIRE(pieces.size() == 2);
    CHECK(pieces[0] == PixelLine{{0, 5}, {5, 5}, {5, 10}});
    CHECK(pieces[1] == PixelLine{{8, 10}, {8, 5}, {10, 5}});
}

TEST_CASE("a clipped ring keeps the area inside the box") {
    const PixelLine ring{{-10, -10}, {5, -10}, {5, 5}, {-10, 5}};
    CHECK(std::abs(twice_area(clipped_ring(ring, {0, 0, 10, 10}))) / 2 == Approx(25));
    CHECK(clipped_ring({{20, 20}, {30, 20}, {30, 30}}, {0, 0, 10, 10}).empty());
}
