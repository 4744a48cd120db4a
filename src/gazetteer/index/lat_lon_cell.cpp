#include "gazetteer/index/lat_lon_cell.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace dateline {
namespace {

constexpr double rad_per_degree = std::numbers::pi / 180;
constexpr double least_curvature_radius_m = 6'335'439;

/// Degrees of longitude from the meridian to the nearer side of the cell; 0 when it runs through.
double meridians_apart(double lon, const LatLonCell& cell) {
    if (cell.west <= lon && lon <= cell.east) return 0;
    const auto apart = [lon](double side) {
        const double difference = std::abs(side - lon);
        return std::min(difference, 360 - difference);
    };
    return std::min(apart(cell.west), apart(cell.east));
}

}  // namespace

LeastDistance::LeastDistance(LatLon point) noexcept
    : lat_{point.latitude().value()},
      lon_{point.longitude().value()},
      sin_lat_{std::sin(lat_ * rad_per_degree)},
      cos_lat_{std::cos(lat_ * rad_per_degree)} {}

Meters LeastDistance::to(const LatLonCell& cell) const noexcept {
    constexpr double rounding_m = 1;
    const double apart = meridians_apart(lon_, cell);
    if (apart == 0) {
        const double outside = std::max({0.0, cell.south - lat_, lat_ - cell.north});
        return Meters{std::max(0.0, outside * rad_per_degree * least_curvature_radius_m - rounding_m)};
    }
    // The cosine of the distance to a point of that meridian, by its latitude, is a wave with one crest.
    const double cos_to_meridian = cos_lat_ * std::cos(apart * rad_per_degree);
    const auto cosine_at = [&](double lat) {
        return sin_lat_ * std::sin(lat * rad_per_degree) + cos_to_meridian * std::cos(lat * rad_per_degree);
    };
    double cosine = std::max(cosine_at(cell.south), cosine_at(cell.north));
    const double crest = std::atan2(sin_lat_, cos_to_meridian) / rad_per_degree;
    if (cell.south < crest && crest < cell.north) cosine = cosine_at(crest);
    const double turn = std::acos(std::clamp(cosine, -1.0, 1.0));
    return Meters{std::max(0.0, turn * least_curvature_radius_m - rounding_m)};
}

}  // namespace dateline
