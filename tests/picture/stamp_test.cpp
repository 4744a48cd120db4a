#include "picture/raster.hpp"

#include <catch2/catch.hpp>

#include <array>

using namespace dateline;

namespace {

using Pixel = std::array<int, 4>;

Pixel pixel_at(const Raster& raster, unsigned x, unsigned y) {
    const auto* bytes = &raster.rgba[std::size_t{4} * (std::size_t{y} * raster.width_px + x)];
    return {bytes[0], bytes[1], bytes[2], bytes[3]};
}

Pixel middle_of(const Raster& raster) {
    return pixel_at(raster, raster.width_px / 2, raster.height_px / 2);
}

bool is_clear_around(const Raster& raster) {
    for (unsigned i = 0; i < raster.width_px; ++i) {
        const unsigned last = raster.width_px - 1;
        for (const Pixel& pixel : {pixel_at(raster, i, 0), pixel_at(raster, i, last), pixel_at(raster, 0, i),
                                   pixel_at(raster, last, i)}) {
            if (pixel[3] != 0) return false;
        }
    }
    return true;
}

Symbol symbol_of(SymbolShape shape, Colour fill) {
    Symbol symbol;
    symbol.shape = shape;
    symbol.at = {700, 500};  // wherever
    symbol.size_px = 18;
    symbol.fill = fill;
    symbol.outline = {255, 255, 255, 255};
    return symbol;
}

}  // namespace

TEST_CASE("a stamp shows all of its symbol, whatever its shape, turn, sources and scale") {
    for (const auto shape : {SymbolShape::burst, SymbolShape::triangle, SymbolShape::square,
                             SymbolShape::arrow, SymbolShape::dot, SymbolShape::ring}) {
        for (const double scale : {0.5, 1.0, 2.0}) {
            auto symbol = symbol_of(shape, {180, 30, 20, 255});
            symbol.turn_deg = 45;
            CHECK(is_clear_around(stamp_of(symbol, scale)));
            symbol.sources = {{0, 114, 178, 255}, {230, 159, 0, 255}};
            CHECK(is_clear_around(stamp_of(symbol, scale)));
        }
    }
}

TEST_CASE("a stamp keeps its symbol's colour, however little of it covers the ground") {
    CHECK(middle_of(stamp_of(symbol_of(SymbolShape::dot, {180, 30, 20, 255}), 1)) == Pixel{180, 30, 20, 255});
    auto faint = symbol_of(SymbolShape::dot, {200, 100, 40, 128});
    faint.outline = {0, 0, 0, 0};
    const Pixel middle = middle_of(stamp_of(faint, 1));
    CHECK(middle[3] == 128);
    CHECK(std::abs(middle[0] - 200) <= 1);
    CHECK(std::abs(middle[1] - 100) <= 1);
    CHECK(std::abs(middle[2] - 40) <= 1);
}

TEST_CASE("a ring's stamp is filled by its outline's colour and drawn in its own") {
    auto ring = symbol_of(SymbolShape::ring, {60, 60, 60, 255});
    CHECK(middle_of(stamp_of(ring, 1)) == Pixel{255, 255, 255, 255});
}
