/// From the globe to a plane and back.
#pragma once

#include "geo/lat_lon.hpp"

#include <memory>
#include <optional>
#include <span>

namespace dateline {

enum class ProjectionKind {
    web_mercator,           ///< north is up everywhere; to 85.05° north and south
    azimuthal_equidistant,  ///< distances and bearings from its centre are true
    equal_earth,            ///< the world with true areas (Šavrič, Patterson & Jenny 2018)
};

/// A position on the projection's plane, in metres east and north of its origin. The sphere has the
/// radius 6371008.8 m (IUGG mean radius): good for drawing, never for measuring.
struct PlanePoint {
    double x_m = 0;
    double y_m = 0;
    friend constexpr bool operator==(PlanePoint, PlanePoint) = default;
};

/// Longitude east of the projection's central meridian, -180..180, and latitude: what is projected.
struct TurnedPoint {
    double lon_deg = 0;
    double lat_deg = 0;
};

/**
 * One map projection with its centre. Cheap to copy; not for use from several threads at once.
 *
 * For Web Mercator and Equal Earth only the centre's longitude counts, rounded to a multiple of 5° so that
 * the meridian opposite to it, where the map is cut, lies on an edge of the basemap's cells.
 */
class MapProjection {
public:
    explicit MapProjection(ProjectionKind kind, LatLon center = {});

    [[nodiscard]] ProjectionKind kind() const noexcept { return kind_; }
    [[nodiscard]] LatLon center() const noexcept { return center_; }

    /// Latitudes that Web Mercator cannot show are drawn at its edge. Nothing for what the projection
    /// cannot show at all (the antipode of an azimuthal one).
    [[nodiscard]] std::optional<PlanePoint> forward(LatLon point) const;
    /// Nothing outside the map of the world.
    [[nodiscard]] std::optional<LatLon> inverse(PlanePoint point) const;

    /// Projects many: `plane` gets one point for each of `turned`, NaN where there is none.
    /// @pre both have the same size
    void forward(std::span<const TurnedPoint> turned, std::span<PlanePoint> plane) const;

    /// -180 <= result < 180.
    [[nodiscard]] double turned_longitude_deg(double lon_deg) const noexcept;

    /// Whether the world is cut along the meridian opposite to the centre.
    [[nodiscard]] bool is_cut() const noexcept { return kind_ != ProjectionKind::azimuthal_equidistant; }

private:
    struct Transformation;
    ProjectionKind kind_;
    LatLon center_;
    std::shared_ptr<const Transformation> transformation_;
};

}  // namespace dateline
