#include "window/flight.hpp"

#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

constexpr double duration_s = 0.45;

/// 0 to 1, with no jump in speed at either end.
double eased(double t) {
    return t * t * (3 - 2 * t);
}

}  // namespace

Flight::Flight(const MapView& from, const MapView& target) : from_{target}, target_{target} {
    const Camera& seen = from.camera;
    const auto middle = from.to_lat_lon({seen.size.width / 2, seen.size.height / 2});
    const auto start = middle ? target.projection.forward(*middle) : std::nullopt;
    from_.camera.center = start.value_or(target.camera.center);
    from_.camera.meters_per_pixel = seen.meters_per_pixel;
}

void Flight::advance(double elapsed_s) {
    elapsed_s_ += elapsed_s;
}

bool Flight::arrived() const noexcept {
    return elapsed_s_ >= duration_s;
}

MapView Flight::view() const {
    if (arrived()) return target_;
    const double t = eased(std::clamp(elapsed_s_ / duration_s, 0.0, 1.0));
    const double near = from_.camera.meters_per_pixel;
    const double far = target_.camera.meters_per_pixel;
    MapView view = target_;
    view.camera.meters_per_pixel = near * std::pow(far / near, t);
    // While the scale changes, the middle moves so that one point of the map stays where it is.
    const bool zooms = std::abs(far / near - 1) > 1e-6;
    const double share = zooms ? (view.camera.meters_per_pixel - near) / (far - near) : t;
    const PlanePoint a = from_.camera.center;
    const PlanePoint b = target_.camera.center;
    view.camera.center = {a.x_m + share * (b.x_m - a.x_m), a.y_m + share * (b.y_m - a.y_m)};
    return view;
}

}  // namespace dateline
