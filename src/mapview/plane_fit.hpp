/// Which part of a projection's plane fills a drawing.
#pragma once

#include "mapview/map_view.hpp"

#include <algorithm>

namespace dateline {

/// A box on the plane that grows.
struct PlaneBox {
    PlanePoint low{1e300, 1e300}, high{-1e300, -1e300};
    void add(PlanePoint p) {
        low = {std::min(low.x_m, p.x_m), std::min(low.y_m, p.y_m)};
        high = {std::max(high.x_m, p.x_m), std::max(high.y_m, p.y_m)};
    }
};

/// The camera that shows the box inside the margins, as close as that allows. Scales are of the plane.
[[nodiscard]] Camera fitting_camera(const PlaneBox& box, PixelSize size, Margins margins,
                                    double closest_m_per_px,
                                    double farthest_m_per_px = farthest_meters_per_pixel);

/// Everything that a projection shows, on its plane.
[[nodiscard]] PlaneBox whole_plane(const MapProjection& projection);

}  // namespace dateline
