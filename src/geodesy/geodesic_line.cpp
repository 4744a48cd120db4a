#include "geodesy/geodesic_line.hpp"

#include <GeographicLib/Geodesic.hpp>
#include <GeographicLib/GeodesicLine.hpp>

#include <algorithm>
#include <cassert>
#include <cmath>

namespace dateline {
namespace {

const GeographicLib::Geodesic& wgs84() {
    return GeographicLib::Geodesic::WGS84();
}

GeographicLib::GeodesicLine line_between(const LatLon& from, const LatLon& to) {
    return wgs84().InverseLine(from.latitude().value(), from.longitude().value(), to.latitude().value(),
                               to.longitude().value());
}

LatLon point_on(const GeographicLib::GeodesicLine& line, double length_m) {
    double lat_deg = 0;
    double lon_deg = 0;
    line.Position(length_m, lat_deg, lon_deg);
    return LatLon{Degrees{lat_deg}, Degrees{lon_deg}};
}

}  // namespace

GeodesicLine shortest_line(const LatLon& from, const LatLon& to) {
    double length_m = 0;
    double start_deg = 0;
    double end_deg = 0;
    wgs84().Inverse(from.latitude().value(), from.longitude().value(), to.latitude().value(),
                    to.longitude().value(), length_m, start_deg, end_deg);
    return {Meters{length_m}, as_bearing(Degrees{start_deg}), as_bearing(Degrees{end_deg})};
}

LatLon destination(const LatLon& from, Degrees bearing, Meters length) {
    double lat_deg = 0;
    double lon_deg = 0;
    wgs84().Direct(from.latitude().value(), from.longitude().value(), bearing.value(), length.value(),
                   lat_deg, lon_deg);
    return LatLon{Degrees{lat_deg}, Degrees{lon_deg}};
}

LatLon midpoint(const LatLon& from, const LatLon& to) {
    const auto line = line_between(from, to);
    return point_on(line, line.Distance() / 2);
}

std::vector<LatLon> points_along(const LatLon& from, const LatLon& to, Meters step) {
    assert(step > Meters{0});
    const auto line = line_between(from, to);
    const double length_m = line.Distance();
    const int pieces = std::max(1, static_cast<int>(std::ceil(length_m / step.value())));
    std::vector<LatLon> points{from};
    for (int i = 1; i < pieces; ++i) points.push_back(point_on(line, length_m * i / pieces));
    points.push_back(to);
    return points;
}

std::vector<LatLon> ring_around(const LatLon& center, Meters radius, int count) {
    assert(count >= 3);
    std::vector<LatLon> ring;
    for (int i = 0; i < count; ++i) {
        ring.push_back(destination(center, Degrees{-360.0 * i / count}, radius));
    }
    ring.push_back(ring.front());
    return ring;
}

}  // namespace dateline
