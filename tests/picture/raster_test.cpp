#include "picture/raster.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

std::vector<int> pixel_of(const Raster& raster, unsigned x, unsigned y) {
    const auto* first = &raster.rgba[4 * (std::size_t{y} * raster.width_px + x)];
    return {first, first + 4};
}

}  // namespace

TEST_CASE("A raster has the drawing's colours as red, green, blue and opaque") {
    const Colour sea{10, 20, 30}, land{200, 150, 100};
    const FilledPath square{{{{2, 2}, {6, 2}, {6, 6}, {2, 6}}}, land};
    const auto raster = raster_of({sea, {square}}, {8, 10}, 1);
    CHECK(raster.width_px == 8);
    CHECK(raster.height_px == 10);
    CHECK(pixel_of(raster, 0, 0) == std::vector{10, 20, 30, 255});
    CHECK(pixel_of(raster, 4, 4) == std::vector{200, 150, 100, 255});
}

TEST_CASE("A raster at scale 2 has four pixels for each of the drawing's") {
    const Colour sea{0, 0, 0}, land{255, 255, 255};
    const FilledPath square{{{{1, 1}, {2, 1}, {2, 2}, {1, 2}}}, land};
    const auto raster = raster_of({sea, {square}}, {4, 3}, 2);
    CHECK(raster.width_px == 8);
    CHECK(raster.height_px == 6);
    CHECK(pixel_of(raster, 2, 2) == std::vector{255, 255, 255, 255});
    CHECK(pixel_of(raster, 3, 3) == std::vector{255, 255, 255, 255});
    CHECK(pixel_of(raster, 4, 3) == std::vector{0, 0, 0, 255});
}
