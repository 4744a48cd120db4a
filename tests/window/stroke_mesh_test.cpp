#include "window/stroke_mesh.hpp"

#include "window/dashes.hpp"

#include <SFML/Graphics/Vertex.hpp>
#include <catch2/catch.hpp>

#include <cmath>

using namespace dateline;

namespace {

double area_px2(const std::vector<sf::Vertex>& mesh) {
    double area = 0;
    for (std::size_t i = 0; i + 2 < mesh.size(); i += 3) {
        const auto a = mesh[i].position, b = mesh[i + 1].position, c = mesh[i + 2].position;
        const double twice = (b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y);
        const double opacity = (mesh[i].color.a + mesh[i + 1].color.a + mesh[i + 2].color.a) / 765.0;
        area += std::abs(twice) / 2 * opacity;
    }
    return area;
}

}  // namespace

TEST_CASE("a stroke covers its length times its width") {
    std::vector<sf::Vertex> mesh;
    add_stroke(mesh, {{10, 10}, {110, 10}}, LineEnds::open, 4, rgb(0x000000));
    CHECK(area_px2(mesh) == Approx(400).margin(2));
}

TEST_CASE("a stroke thinner than a pixel is fainter, not missing") {
    std::vector<sf::Vertex> mesh;
    add_stroke(mesh, {{0, 0}, {0, 100}}, LineEnds::open, 0.5, rgb(0x000000));
    CHECK(area_px2(mesh) == Approx(50).margin(1));
}

TEST_CASE("a line of one point, or of one point repeated, draws nothing") {
    std::vector<sf::Vertex> mesh;
    add_stroke(mesh, {{5, 5}}, LineEnds::open, 3, rgb(0x000000));
    add_stroke(mesh, {{5, 5}, {5, 5}, {5, 5}}, LineEnds::joined, 3, rgb(0x000000));
    CHECK(mesh.empty());
}

TEST_CASE("a line that turns back on itself stays finite") {
    std::vector<sf::Vertex> mesh;
    add_stroke(mesh, {{0, 0}, {50, 0}, {0, 0}}, LineEnds::open, 6, rgb(0x000000));
    for (const auto& vertex : mesh) {
        CHECK(std::abs(vertex.position.x) < 60);
        CHECK(std::abs(vertex.position.y) < 10);
    }
}

TEST_CASE("dashes follow their pattern round a corner") {
    const auto dashes = dashes_of({{0, 0}, {10, 0}, {10, 10}}, {6, 2});
    REQUIRE(dashes.size() == 3);
    CHECK(dashes[0] == PixelLine{{0, 0}, {6, 0}});
    CHECK(dashes[1] == PixelLine{{8, 0}, {10, 0}, {10, 4}});
    CHECK(dashes[2] == PixelLine{{10, 6}, {10, 10}});
}
