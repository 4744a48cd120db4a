#include "mapview/map_view.hpp"
#include "mapview/plane_fit.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <utility>
#include <vector>

namespace dateline {
namespace {

constexpr double radians_per_degree = std::numbers::pi / 180;
constexpr double globe_girth_m = 2 * std::numbers::pi * 6'371'008.8;

/// A direction from the middle of the globe.
struct Direction {
    double x = 0, y = 0, z = 0;
};

Direction direction_of(LatLon point) {
    const double lat_rad = point.latitude().value() * radians_per_degree;
    const double lon_rad = point.longitude().value() * radians_per_degree;
    return {std::cos(lat_rad) * std::cos(lon_rad), std::cos(lat_rad) * std::sin(lon_rad), std::sin(lat_rad)};
}

/// The middle of points on the sphere; Null Island when they balance out.
LatLon middle_of_points(std::span<const LatLon> points) {
    Direction sum;
    for (const auto& point : points) {
        const auto d = direction_of(point);
        sum = {sum.x + d.x, sum.y + d.y, sum.z + d.z};
    }
    const double across = std::hypot(sum.x, sum.y);
    if (std::hypot(across, sum.z) < 1e-9) return {};
    return {Degrees{std::atan2(sum.z, across) / radians_per_degree},
            Degrees{std::atan2(sum.y, sum.x) / radians_per_degree}};
}

double angle_deg(LatLon a, LatLon b) {
    const auto u = direction_of(a), v = direction_of(b);
    return std::acos(std::clamp(u.x * v.x + u.y * v.y + u.z * v.z, -1.0, 1.0)) / radians_per_degree;
}

/// See view_of: what suits an extent of this radius whose points reach this far from the equator.
ProjectionKind fitting_kind(double radius_deg, double farthest_lat_deg) {
    constexpr double continent_deg = 35, hemisphere_deg = 80, mercator_limit_deg = 70;
    if (radius_deg > hemisphere_deg) return ProjectionKind::equal_earth;
    if (radius_deg > continent_deg || farthest_lat_deg > mercator_limit_deg) {
        return ProjectionKind::azimuthal_equidistant;
    }
    return ProjectionKind::web_mercator;
}

/// A map of the world is best cut where it cuts hardly any land: along 170° W or 25° W, whichever leaves the
/// centre nearer to the middle.
LatLon best_cut(ProjectionKind kind, LatLon center) {
    if (!is_for_the_world(kind) && kind != ProjectionKind::web_mercator) return center;
    constexpr double atlantic_deg = 10, pacific_deg = 155;
    const auto off_deg = [&](double middle_deg) {
        return std::abs(std::remainder(center.longitude().value() - middle_deg, 360));
    };
    const double best_deg = off_deg(atlantic_deg) <= off_deg(pacific_deg) ? atlantic_deg : pacific_deg;
    return {center.latitude(), Degrees{best_deg}};
}

MapView whole_world(MapProjection projection, PixelSize size, Margins margins) {
    MapView view{std::move(projection), {}};
    // The rounded corners of the map leave room enough.
    const Margins narrow{margins.left / 4, margins.top / 4, margins.right / 4, margins.bottom / 4};
    view.camera = fitting_camera(whole_plane(view.projection), size, narrow, closest_meters_per_pixel,
                                 std::numeric_limits<double>::max());
    return view;
}

/// A third of the way from the middle of a cone's map to its edge (Maling 1992, chapter 11: two thirds of the
/// extent lie between the standard parallels).
Degrees spread_for(double radius_deg) {
    return Degrees{radius_deg * 2 / 3};
}

/// The plane of Mercator is stretched by 1 / cos(latitude), that of the others hardly at their middle.
double stretch_at(const MapProjection& projection, LatLon place) {
    const bool stretched = projection.kind() == ProjectionKind::web_mercator;
    return stretched ? 1 / std::cos(place.latitude().value() * radians_per_degree) : 1;
}

/// How far the points lie around their middle.
struct Spread {
    LatLon middle;
    double radius_deg = 0, farthest_lat_deg = 0;

    explicit Spread(std::span<const LatLon> points) : middle{middle_of_points(points)} {
        for (const auto& point : points) {
            radius_deg = std::max(radius_deg, angle_deg(middle, point));
            farthest_lat_deg = std::max(farthest_lat_deg, std::abs(point.latitude().value()));
        }
    }
};

/// In which all points are seen, as close as that allows.
MapView fitted(MapProjection projection, std::span<const LatLon> points, PixelSize size, const Fit& fit,
               const Spread& spread) {
    MapView view{std::move(projection), {}};
    PlaneBox box;
    for (const auto& point : points) {
        if (const auto plane = view.projection.forward(point)) box.add(*plane);
    }
    view.camera = fitting_camera(box, size, fit.margins,
                                 fit.closest_m_per_px * stretch_at(view.projection, spread.middle));
    return view;
}

/// Of Mercator's map, which is as wide at every latitude.
bool shows_both_edges(const MapView& view) {
    return view.projection.kind() == ProjectionKind::web_mercator &&
           view.camera.size.width * view.camera.meters_per_pixel >= globe_girth_m;
}

/// From the middle of the drawing to its upper or lower edge, on the ground.
double half_height_deg(const MapView& view) {
    const auto size = view.camera.size;
    const auto middle = view.to_lat_lon({size.width / 2, size.height / 2});
    const auto top = view.to_lat_lon({size.width / 2, 0});
    constexpr double unknown_deg = 30;
    return middle && top ? angle_deg(*middle, *top) : unknown_deg;
}

}  // namespace

MapView view_of(std::span<const LatLon> points, PixelSize size, const Fit& fit) {
    constexpr auto world = ProjectionKind::equal_earth;
    if (points.empty()) {
        const auto kind = fit.projection.value_or(world);
        return whole_world(MapProjection{kind, best_cut(kind, {})}, size, fit.margins);
    }
    const Spread spread{points};
    const auto kind = fit.projection.value_or(fitting_kind(spread.radius_deg, spread.farthest_lat_deg));
    if (kind != ProjectionKind::web_mercator && fitting_kind(spread.radius_deg, 0) == world) {
        return whole_world(MapProjection{kind, best_cut(kind, spread.middle), spread_for(spread.radius_deg)},
                           size, fit.margins);
    }
    const auto view =
        fitted(MapProjection{kind, spread.middle, spread_for(spread.radius_deg)}, points, size, fit, spread);
    if (!shows_both_edges(view)) return view;
    auto other = fitted(MapProjection{kind, best_cut(kind, spread.middle)}, points, size, fit, spread);
    if (shows_both_edges(other)) other.camera.center.x_m = 0;
    return other;
}

MapView view_of_box(const Box& box, PixelSize size, std::optional<ProjectionKind> projection) {
    const double south_deg = box.south.value(), north_deg = box.north.value();
    const double west_deg = box.west.value(), east_deg = box.east.value();
    const double across_deg = east_deg - west_deg + (east_deg < west_deg ? 360 : 0);
    constexpr double round_the_world_deg = 300;  // beyond, no middle can be told from the outline
    constexpr double cap_deg = 45;               // but for a cap around a pole
    const bool is_cap = south_deg >= cap_deg || north_deg <= -cap_deg;
    if (across_deg > round_the_world_deg && !is_cap) {
        const LatLon middle{Degrees{0}, Degrees{std::remainder(west_deg + across_deg / 2, 360)}};
        return whole_world(MapProjection{projection.value_or(ProjectionKind::equal_earth), middle}, size,
                           {0, 0, 0, 0});
    }
    std::vector<LatLon> outline;
    constexpr int pieces = 24;
    for (int i = 0; i <= pieces; ++i) {
        const double lon_deg = std::remainder(west_deg + across_deg * i / pieces, 360);
        const double lat_deg = south_deg + (north_deg - south_deg) * i / pieces;
        for (const double edge_deg : {south_deg, north_deg}) {
            outline.emplace_back(Degrees{edge_deg}, Degrees{lon_deg});
        }
        for (const double edge_deg : {west_deg, east_deg}) {
            outline.emplace_back(Degrees{lat_deg}, Degrees{edge_deg});
        }
    }
    return view_of(
        outline, size,
        {.margins = {0, 0, 0, 0}, .closest_m_per_px = closest_meters_per_pixel, .projection = projection});
}

MapView in_projection(const MapView& view, ProjectionKind kind) {
    const PixelPoint middle{view.camera.size.width / 2, view.camera.size.height / 2};
    const auto place = view.to_lat_lon(middle).value_or(view.projection.center());
    const auto ground_m_per_px = view.ground_meters_per_pixel(middle);
    MapView other{MapProjection{kind, place, spread_for(half_height_deg(view))}, view.camera};
    other.camera.center = other.projection.forward(place).value_or(PlanePoint{});
    const auto other_m_per_px = other.ground_meters_per_pixel(middle);
    if (ground_m_per_px && other_m_per_px && *other_m_per_px > 0) {
        other.camera.meters_per_pixel *= *ground_m_per_px / *other_m_per_px;
    }
    return other;
}

MapView recentered(const MapView& view) {
    // Mercator looks the same wherever it is cut, as long as the cut is out of sight.
    constexpr double cut_is_far_deg = 60;
    const auto middle = view.to_lat_lon({view.camera.size.width / 2, view.camera.size.height / 2});
    const bool cut_out_of_sight =
        middle && view.projection.kind() == ProjectionKind::web_mercator &&
        std::abs(view.projection.turned_longitude_deg(middle->longitude().value())) < cut_is_far_deg &&
        view.camera.size.width * view.camera.meters_per_pixel < globe_girth_m / 4;
    if (cut_out_of_sight) return view;
    return in_projection(view, view.projection.kind());
}

MapView looking_at(const MapView& view, LatLon point, double meters_per_pixel) {
    auto moved = view;
    moved.projection = MapProjection{view.projection.kind(), point, view.projection.parallel_spread()};
    moved.camera.meters_per_pixel =
        std::clamp(meters_per_pixel, closest_meters_per_pixel, farthest_meters_per_pixel);
    moved.camera.center = moved.projection.forward(point).value_or(PlanePoint{});
    return moved;
}

}  // namespace dateline
