#include "mapview/map_projection.hpp"

#include <fmt/format.h>
#include <proj.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <stdexcept>
#include <string>

namespace dateline {
namespace {

/// IUGG mean radius (Moritz 2000, Geodetic Reference System 1980).
constexpr double sphere_radius_m = 6'371'008.8;
/// Where the square Web Mercator map ends (EPSG:3857).
constexpr double mercator_edge_deg = 85.0511287798066;

constexpr double degrees_per_radian = 180 / std::numbers::pi;
constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();

/// Mercator's share of a cone: the far pole of a conformal one lies at infinity, and an equal-area one smears
/// what is near it along its edge.
constexpr double cone_edge_deg = 60;

/// A cone that touches the globe near the equator would be a cylinder, near a pole a plane; both have
/// projections of their own.
constexpr double flattest_cone_deg = 5, steepest_cone_deg = 80;

std::string cone_definition(std::string_view name, LatLon center, Degrees spread, double lon_0_deg) {
    const double lat_deg = center.latitude().value();
    // Within ±180° of the middle between the cuts PROJ must not wrap: its own central meridian is beside it.
    return fmt::format("+proj={} +lat_0={} +lat_1={} +lat_2={} +lon_0={} +over +R={}", name, lat_deg,
                       lat_deg - spread.value(), lat_deg + spread.value(), lon_0_deg, sphere_radius_m);
}

std::string proj_definition(ProjectionKind kind, LatLon center, Degrees spread, double lon_0_deg) {
    switch (kind) {
        case ProjectionKind::web_mercator:
            return fmt::format("+proj=merc +R={}", sphere_radius_m);
        case ProjectionKind::lambert_conformal:
            return cone_definition("lcc", center, spread, lon_0_deg);
        case ProjectionKind::albers_equal_area:
            return cone_definition("aea", center, spread, lon_0_deg);
        case ProjectionKind::equal_earth:
            return fmt::format("+proj=eqearth +R={}", sphere_radius_m);
        case ProjectionKind::robinson:
            return fmt::format("+proj=robin +R={}", sphere_radius_m);
        case ProjectionKind::azimuthal_equidistant:
            break;
    }
    return fmt::format("+proj=aeqd +lat_0={} +R={}", center.latitude().value(), sphere_radius_m);
}

double rounded_to_cells(double lon_deg) {
    return std::round(lon_deg / 5) * 5;
}

/// What counts of a centre: see the class.
LatLon effective_center(ProjectionKind kind, LatLon center) {
    if (kind == ProjectionKind::azimuthal_equidistant) return center;
    if (!is_conic(kind)) return {Degrees{0}, Degrees{rounded_to_cells(center.longitude().value())}};
    const double lat_deg = center.latitude().value();
    const double steep_deg = std::clamp(std::abs(lat_deg), flattest_cone_deg, steepest_cone_deg);
    return {Degrees{std::copysign(steep_deg, lat_deg)}, center.longitude()};
}

/// Both parallels stay between the equator and the pole.
Degrees effective_spread(LatLon center, Degrees spread) {
    const double lat_deg = std::abs(center.latitude().value());
    return Degrees{std::clamp(spread.value(), 0.1, std::max(0.1, std::min(lat_deg - 1, 89 - lat_deg)))};
}

}  // namespace

/// PROJ's own context and transformation.
struct MapProjection::Transformation {
    PJ_CONTEXT* context = proj_context_create();
    PJ* transformation = nullptr;

    explicit Transformation(const std::string& definition) {
        leave_database_closed();
        transformation = proj_create(context, definition.c_str());
        if (!transformation) {
            proj_context_destroy(context);
            throw std::logic_error("PROJ does not know \"" + definition + "\"");
        }
    }
    Transformation(const Transformation&) = delete;
    Transformation& operator=(const Transformation&) = delete;
    ~Transformation() {
        proj_destroy(transformation);
        proj_context_destroy(context);
    }

private:
    /// PROJ opens its database for every definition, and longs for it in the log. Ours need nothing of it,
    /// and to open it takes 7 ms, a twentieth of a whole picture.
    void leave_database_closed() {
        const char* nowhere = "/nonexistent";
        proj_context_set_search_paths(context, 1, &nowhere);
        proj_log_func(context, nullptr, [](void*, int, const char*) {});  // no level silences that
    }
};

MapProjection::MapProjection(ProjectionKind kind, LatLon center, Degrees parallel_spread)
    : kind_{kind},
      center_{effective_center(kind, center)},
      parallel_spread_{effective_spread(center_, parallel_spread)},
      middle_lon_deg_{is_cut() ? rounded_to_cells(center_.longitude().value()) : center_.longitude().value()},
      transformation_{std::make_shared<Transformation>(
          proj_definition(kind, center_, parallel_spread_, center_.longitude().value() - middle_lon_deg_))} {}

double MapProjection::turned_longitude_deg(double lon_deg) const noexcept {
    const double turned_deg = std::remainder(lon_deg - middle_lon_deg_, 360);
    return turned_deg >= 180 ? -180 : turned_deg;
}

double MapProjection::south_edge_deg() const noexcept {
    if (kind_ == ProjectionKind::web_mercator) return -mercator_edge_deg;
    const bool cut_off = is_conic(kind_) && center_.latitude() > Degrees{0};
    return cut_off ? -cone_edge_deg : -90;
}

double MapProjection::north_edge_deg() const noexcept {
    if (kind_ == ProjectionKind::web_mercator) return mercator_edge_deg;
    const bool cut_off = is_conic(kind_) && center_.latitude() < Degrees{0};
    return cut_off ? cone_edge_deg : 90;
}

void MapProjection::forward(std::span<const TurnedPoint> turned, std::span<PlanePoint> plane) const {
    const double south_deg = south_edge_deg(), north_deg = north_edge_deg();
    for (std::size_t i = 0; i < turned.size(); ++i) {
        plane[i] = {turned[i].lon_deg / degrees_per_radian,
                    std::clamp(turned[i].lat_deg, south_deg, north_deg) / degrees_per_radian};
    }
    if (plane.empty()) return;
    proj_errno_reset(transformation_->transformation);
    proj_trans_generic(transformation_->transformation, PJ_FWD, &plane[0].x_m, sizeof(PlanePoint),
                       plane.size(), &plane[0].y_m, sizeof(PlanePoint), plane.size(), nullptr, 0, 0, nullptr,
                       0, 0);
    const bool azimuthal = kind_ == ProjectionKind::azimuthal_equidistant;
    for (auto& point : plane) {
        const bool shown = std::isfinite(point.x_m) && std::isfinite(point.y_m) &&
                           (!azimuthal || std::hypot(point.x_m, point.y_m) < azimuthal_edge_m);
        if (!shown) point = {not_a_number, not_a_number};
    }
}

std::optional<PlanePoint> MapProjection::forward(LatLon point) const {
    const TurnedPoint turned{turned_longitude_deg(point.longitude().value()), point.latitude().value()};
    PlanePoint plane;
    forward({&turned, 1}, {&plane, 1});
    if (std::isnan(plane.x_m)) return std::nullopt;
    return plane;
}

std::optional<LatLon> MapProjection::inverse(PlanePoint point) const {
    const bool azimuthal = kind_ == ProjectionKind::azimuthal_equidistant;
    if (azimuthal && std::hypot(point.x_m, point.y_m) >= azimuthal_edge_m) return std::nullopt;
    if (!azimuthal && !is_conic(kind_) && std::abs(point.x_m) > std::numbers::pi * sphere_radius_m) {
        return std::nullopt;
    }
    proj_errno_reset(transformation_->transformation);
    const auto found =
        proj_trans(transformation_->transformation, PJ_INV, proj_coord(point.x_m, point.y_m, 0, 0));
    const double lon_deg = found.lp.lam * degrees_per_radian, lat_deg = found.lp.phi * degrees_per_radian;
    if (!(std::abs(lon_deg) <= 180 + 1e-9 && std::abs(lat_deg) <= 90 + 1e-9)) return std::nullopt;

    // Beside the edge of a map of the world or of a cone, PROJ answers with a point that lies elsewhere.
    const TurnedPoint turned{std::clamp(lon_deg, -180.0, 180.0), std::clamp(lat_deg, -90.0, 90.0)};
    PlanePoint back;
    forward({&turned, 1}, {&back, 1});
    if (!(std::hypot(back.x_m - point.x_m, back.y_m - point.y_m) < 1)) return std::nullopt;
    return LatLon{Degrees{turned.lat_deg}, Degrees{std::remainder(turned.lon_deg + middle_lon_deg_, 360)}};
}

}  // namespace dateline
