#include "layers/shape_box.hpp"

#include <ogr_geometry.h>

#include <algorithm>
#include <utility>

namespace dateline {
namespace {

constexpr int curve_order = 16;  // bits of each axis
constexpr std::uint32_t cells = 1U << curve_order;

std::uint32_t cell_of(double value, double low, double high) noexcept {
    const double share = std::clamp((value - low) / (high - low), 0.0, 1.0);
    return std::min(static_cast<std::uint32_t>(share * cells), cells - 1);
}

}  // namespace

void ShapeBox::cover(const ShapeBox& other) noexcept {
    west_deg = std::min(west_deg, other.west_deg);
    south_deg = std::min(south_deg, other.south_deg);
    east_deg = std::max(east_deg, other.east_deg);
    north_deg = std::max(north_deg, other.north_deg);
}

ShapeBox box_of(const OGRGeometry& geometry) {
    OGREnvelope around;
    geometry.getEnvelope(&around);
    return {around.MinX, around.MinY, around.MaxX, around.MaxY};
}

std::uint32_t hilbert_position(const ShapeBox& box) noexcept {
    std::uint32_t x = cell_of((box.west_deg + box.east_deg) / 2, -180, 180);
    std::uint32_t y = cell_of((box.south_deg + box.north_deg) / 2, -90, 90);
    std::uint32_t position = 0;
    for (std::uint32_t half = cells / 2; half > 0; half /= 2) {
        const bool east = (x & half) != 0;
        const bool north = (y & half) != 0;
        position = position * 4 + (east ? 2U : 0U) + (east != north ? 1U : 0U);
        if (!north) {  // the curve enters this quarter turned
            if (east) {
                x = cells - 1 - x;
                y = cells - 1 - y;
            }
            std::swap(x, y);
        }
    }
    return position;
}

}  // namespace dateline
