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

/// How a view is fitted to what is to be seen.
struct Fit {
    Margins margins{};
    double closest_m_per_px = 150;               ///< ground metres per pixel; never closer
    std::optional<ProjectionKind> projection{};  ///< nothing: what suits the extent, see view_of
};

/**
 * The view in which all points are seen. Unless asked for another, the projection follows the extent of the
 * points: Web Mercator up to a continent, azimuthal equidistant around the poles and for a hemisphere, Equal
 * Earth for the world. A cone touches the globe a third of the extent from the middle (Maling 1992, chapter
 * 11). Without points: the world.
 */
[[nodiscard]] MapView view_of(std::span<const LatLon> points, PixelSize size, const Fit& fit = {});

/// The view that a box of the globe fills as well as it can; over the antimeridian where west > east.
[[nodiscard]] MapView view_of_box(const Box& box, PixelSize size,
                                  std::optional<ProjectionKind> projection = {});

/// The same part of the globe in another projection.
[[nodiscard]] MapView in_projection(const MapView& view, ProjectionKind kind);

/// The same place in the middle and the same scale, with the projection centred there; keeps the cut of the
/// map out of sight while panning round the world.
[[nodiscard]] MapView recentered(const MapView& view);

/// The same projection and scale with this place in the middle: to fly to what was clicked.
[[nodiscard]] MapView looking_at(const MapView& view, LatLon point, double meters_per_pixel);

}  // namespace dateline
