/// A projection and a camera: where on the drawing a place is.
#pragma once

#include "geo/area.hpp"
#include "mapview/camera.hpp"
#include "mapview/map_projection.hpp"

#include <optional>
#include <span>
#include <vector>

namespace dateline {

/// What to leave free around fitted content, in pixels.
struct Margins {
    double left = 40;
    double top = 40;
    double right = 40;
    double bottom = 40;
};

/// How the globe is seen. A value: each movement returns the view after it.
struct MapView {
    MapProjection projection{ProjectionKind::web_mercator};
    Camera camera;

    /// Nothing for what the projection cannot show. May lie outside the drawing.
    [[nodiscard]] std::optional<PixelPoint> to_pixel(LatLon point) const;
    /// Nothing outside the map of the world. For the coordinates under the cursor.
    [[nodiscard]] std::optional<LatLon> to_lat_lon(PixelPoint pixel) const;

    /// A line or ring on the drawing, cut where the map is; parts that cannot be shown are left out.
    [[nodiscard]] std::vector<std::vector<PixelPoint>> to_pixels(std::span<const LatLon> line) const;

    /// A closed ring for filling: cut at the map's edge into closed rings, a pole inside it included.
    [[nodiscard]] std::vector<std::vector<PixelPoint>> ring_to_pixels(std::span<const LatLon> ring) const;

    /// Ground metres that one pixel covers at this place of the drawing (WGS84, west to east).
    [[nodiscard]] std::optional<double> ground_meters_per_pixel(PixelPoint pixel) const;

    [[nodiscard]] MapView dragged(double right_px, double down_px) const;
    [[nodiscard]] MapView zoomed(double factor, PixelPoint cursor) const;
    [[nodiscard]] MapView resized(PixelSize size) const;
};

/**
 * The view in which all points are seen, with margins, and not closer than `closest_m_per_px`. The projection
 * follows the extent of the points: Web Mercator up to a continent, azimuthal equidistant around the poles
 * and for a hemisphere, Equal Earth for the world. Without points: the world.
 */
[[nodiscard]] MapView view_of(std::span<const LatLon> points, PixelSize size, Margins margins = {},
                              double closest_m_per_px = 150);

/// The same part of the globe in another projection.
[[nodiscard]] MapView in_projection(const MapView& view, ProjectionKind kind);

/// The same place in the middle and the same scale, with the projection centred there; keeps the cut of the
/// map out of sight while panning round the world.
[[nodiscard]] MapView recentered(const MapView& view);

/// The same projection and scale with this place in the middle: to fly to what was clicked.
[[nodiscard]] MapView looking_at(const MapView& view, LatLon point, double meters_per_pixel);

}  // namespace dateline
