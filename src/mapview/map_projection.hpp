/// From the globe to a plane and back.
#pragma once

#include "geo/lat_lon.hpp"
#include "mapview/projection_kind.hpp"

#include <memory>
#include <optional>
#include <span>

namespace dateline {

/// A position on the projection's plane, in metres east and north of its origin. The sphere has the
/// radius 6371008.8 m (IUGG mean radius): good for drawing, never for measuring.
struct PlanePoint {
    double x_m = 0;
    double y_m = 0;
    friend constexpr bool operator==(PlanePoint, PlanePoint) = default;
};

/// An azimuthal map is torn beyond this distance from its centre, near the antipode.
inline constexpr double azimuthal_edge_m = 0.97 * 20'015'114;

/// Longitude east of the meridian opposite to the map's cut, -180..180, and latitude: what is projected.
struct TurnedPoint {
    double lon_deg = 0;
    double lat_deg = 0;
};

/**
 * One map projection with its centre. Cheap to copy; not for use from several threads at once.
 *
 * A map that is cut is cut along the meridian opposite to its centre, rounded to a multiple of 5° so that it
 * lies on an edge of the basemap's cells. For Web Mercator and maps of the world, only that longitude counts
 * of a centre. A cone touches the globe as far north and south of its centre as `parallel_spread` says.
 */
class MapProjection {
public:
    explicit MapProjection(ProjectionKind kind, LatLon center = {}, Degrees parallel_spread = Degrees{5});

    /// The same, to be used in another thread than this one.
    [[nodiscard]] MapProjection detached() const { return MapProjection{kind_, center_, parallel_spread_}; }

    [[nodiscard]] ProjectionKind kind() const noexcept { return kind_; }
    [[nodiscard]] LatLon center() const noexcept { return center_; }
    /// From the centre to each standard parallel of a cone.
    [[nodiscard]] Degrees parallel_spread() const noexcept { return parallel_spread_; }

    /// Nothing for what the projection cannot show at all (the antipode of an azimuthal one).
    [[nodiscard]] std::optional<PlanePoint> forward(LatLon point) const;
    /// Nothing outside the map of the world.
    [[nodiscard]] std::optional<LatLon> inverse(PlanePoint point) const;

    /// Projects many: `plane` gets one point for each of `turned`, NaN where there is none.
    /// @pre both have the same size
    void forward(std::span<const TurnedPoint> turned, std::span<PlanePoint> plane) const;

    /// Opposite to the cut; the centre's own longitude on a map that is not cut.
    [[nodiscard]] double middle_longitude_deg() const noexcept { return middle_lon_deg_; }
    /// Latitudes that can be shown; what lies beyond is drawn at the edge.
    [[nodiscard]] double south_edge_deg() const noexcept;
    [[nodiscard]] double north_edge_deg() const noexcept;

    /// East of the middle between both cuts: -180 <= result < 180.
    [[nodiscard]] double turned_longitude_deg(double lon_deg) const noexcept;

    /// Whether the world is cut along the meridian opposite to the centre.
    [[nodiscard]] bool is_cut() const noexcept { return kind_ != ProjectionKind::azimuthal_equidistant; }

private:
    struct Transformation;
    ProjectionKind kind_;
    LatLon center_;
    Degrees parallel_spread_;
    double middle_lon_deg_;  ///< opposite to the cut
    std::shared_ptr<const Transformation> transformation_;
};

}  // namespace dateline
