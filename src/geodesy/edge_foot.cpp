#include "geodesy/edge_foot.hpp"

#include <GeographicLib/Constants.hpp>
#include <GeographicLib/Geodesic.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace dateline {
namespace {

constexpr double radians_per_degree = std::numbers::pi / 180;
constexpr double precise_enough_m = 0.001;

/// One position on the edge, seen from the point.
struct Sight {
    double share = 0;       ///< of the way from start to end
    double distance_m = 0;  ///< geodesic from the point
    double slope_m = 0;     ///< how the distance grows with the share
    double length_m = 0;    ///< of the whole edge, at the scale of this position
};

class Edge {
public:
    Edge(LatLon from, const EdgeTree::Vertex& start, const EdgeTree::Vertex& end)
        : from_{from},
          start_{start},
          lat_step_deg_{end.lat_deg - start.lat_deg},
          lon_step_deg_{end.lon_deg - start.lon_deg} {}

    [[nodiscard]] LatLon at(double share) const {
        return LatLon{Degrees{start_.lat_deg + share * lat_step_deg_},
                      Degrees{start_.lon_deg + share * lon_step_deg_}};
    }

    [[nodiscard]] Sight sight(double share) const {
        const LatLon point = at(share);
        const double lat_rad = point.latitude().value() * radians_per_degree;
        double distance_m = 0;
        double ignored = 0;
        double arrival_deg = 0;
        GeographicLib::Geodesic::WGS84().Inverse(from_.latitude().value(), from_.longitude().value(),
                                                 point.latitude().value(), point.longitude().value(),
                                                 distance_m, ignored, arrival_deg);
        const double arrival_rad = arrival_deg * radians_per_degree;
        const double north_m = meridian_radius_m(lat_rad) * lat_step_deg_ * radians_per_degree;
        const double east_m = parallel_radius_m(lat_rad) * lon_step_deg_ * radians_per_degree;
        return {share, distance_m, north_m * std::cos(arrival_rad) + east_m * std::sin(arrival_rad),
                std::hypot(north_m, east_m)};
    }

private:
    static constexpr double flattening = 1 / 298.257223563;  // WGS84
    static constexpr double equator_radius_m = 6'378'137;    // WGS84
    static constexpr double eccentricity_squared = flattening * (2 - flattening);

    static double bend(double lat_rad) {
        return std::sqrt(1 - eccentricity_squared * std::sin(lat_rad) * std::sin(lat_rad));
    }
    static double meridian_radius_m(double lat_rad) {
        return equator_radius_m * (1 - eccentricity_squared) / std::pow(bend(lat_rad), 3);
    }
    static double parallel_radius_m(double lat_rad) {
        return equator_radius_m / bend(lat_rad) * std::cos(lat_rad);
    }

    LatLon from_;
    EdgeTree::Vertex start_;
    double lat_step_deg_;
    double lon_step_deg_;
};

/// Where the slope would vanish on a sphere. Within a bracket of shares known to hold the foot.
double next_share(const Sight& sight, double low, double high) {
    constexpr double mean_radius_m = 6'371'009;  // WGS84, (2a + b) / 3
    const double angle_rad = std::min(sight.distance_m / mean_radius_m, 1.5);
    const double reach_m = mean_radius_m * std::tan(angle_rad);
    const double share = sight.share - reach_m * sight.slope_m / (sight.length_m * sight.length_m);
    if (share <= low) return low > 0 ? (sight.share + low) / 2 : 0;
    if (share >= high) return high < 1 ? (sight.share + high) / 2 : 1;
    return share;
}

}  // namespace

double nearest_share(const SpacePoint& point, const SpacePoint& a, const SpacePoint& b) {
    const SpacePoint along{b.x - a.x, b.y - a.y, b.z - a.z};
    const double length_squared = along.x * along.x + along.y * along.y + along.z * along.z;
    if (length_squared == 0) return 0;
    const double reached = (point.x - a.x) * along.x + (point.y - a.y) * along.y + (point.z - a.z) * along.z;
    return std::clamp(reached / length_squared, 0.0, 1.0);
}

double chord_distance(const SpacePoint& point, const SpacePoint& a, const SpacePoint& b) {
    const double share = nearest_share(point, a, b);
    return straight_distance(
        point, {std::lerp(a.x, b.x, share), std::lerp(a.y, b.y, share), std::lerp(a.z, b.z, share)});
}

EdgeFoot nearest_on_edge(LatLon from, const SpacePoint& from_position, const EdgeTree::Vertex& start,
                         const EdgeTree::Vertex& end, Meters cutoff) {
    const Edge edge{from, start, end};
    double low = 0;
    double high = 1;
    Sight sight = edge.sight(nearest_share(from_position, start.position(), end.position()));
    Sight best = sight;
    constexpr int most_steps = 40;  // halving alone would end well before
    for (int step = 0; step < most_steps; ++step) {
        const double left = sight.slope_m > 0 ? sight.share - low : high - sight.share;
        const double gain_m =
            std::fabs(sight.slope_m) * left;  // the distance is convex along so short an edge
        if (gain_m < precise_enough_m || sight.distance_m < precise_enough_m) break;
        if (sight.distance_m - gain_m > cutoff.value()) break;
        (sight.slope_m > 0 ? high : low) = sight.share;
        sight = edge.sight(next_share(sight, low, high));
        if (sight.distance_m < best.distance_m) best = sight;
    }
    return {edge.at(best.share), Meters{best.distance_m}};
}

}  // namespace dateline
