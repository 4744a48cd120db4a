#include "geo/lat_lon.hpp"

#include "base/error.hpp"

#include <fmt/format.h>

#include <cmath>

namespace dateline {
namespace {

/// Into -180..180 by whole turns only, so that a longitude already there keeps its exact value.
double wrapped(double lon_deg) {
    if (lon_deg > 180) return lon_deg - 360;
    if (lon_deg < -180) return lon_deg + 360;
    return lon_deg;
}

}  // namespace

LatLon::LatLon(Degrees latitude, Degrees longitude)
    : latitude_{latitude}, longitude_{wrapped(longitude.value())} {
    if (!(std::fabs(latitude.value()) <= 90)) {  // also false for NaN
        throw InputError(fmt::format("latitude {} is outside -90..90 degrees", latitude.value()));
    }
    if (!(std::fabs(longitude.value()) <= 360)) {
        throw InputError(fmt::format("longitude {} is outside -360..360 degrees", longitude.value()));
    }
    // Exactly -180 is a valid spelling of the antimeridian too: areas cut there end on either side.
}

}  // namespace dateline
