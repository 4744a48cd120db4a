/// Which part of the projection's plane is seen, and how large.
#pragma once

#include "mapview/map_projection.hpp"
#include "mapview/pixels.hpp"

namespace dateline {

/// A window onto the plane. A value: each movement returns the camera after it.
struct Camera {
    PlanePoint center;              ///< in the middle of the drawing
    double meters_per_pixel = 1e4;  ///< of the plane; true at the projection's centre (Mercator: equator)
    PixelSize size;                 ///< of the drawing

    [[nodiscard]] PixelPoint to_pixel(PlanePoint point) const noexcept;
    [[nodiscard]] PlanePoint to_plane(PixelPoint pixel) const noexcept;

    /// The map follows a hand that drags it by (right_px, down_px).
    [[nodiscard]] Camera dragged(double right_px, double down_px) const noexcept;

    /// Closer for `factor` > 1; what is under `cursor` stays there. Kept within closest and farthest scale.
    [[nodiscard]] Camera zoomed(double factor, PixelPoint cursor) const noexcept;

    /// The same middle and scale in a drawing of another size.
    [[nodiscard]] Camera resized(PixelSize new_size) const noexcept;
};

inline constexpr double closest_meters_per_pixel = 0.5;
inline constexpr double farthest_meters_per_pixel = 60'000;

}  // namespace dateline
