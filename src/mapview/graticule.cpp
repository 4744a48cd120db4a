#include "mapview/graticule.hpp"

#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

constexpr double wanted_spacing_px = 200;
constexpr double meters_per_degree = 111'195;  // of latitude, on the sphere of radius 6371008.8 m
/// Meridians end here, so that they do not crowd at the poles.
constexpr int last_lat_deg = 85;

double spacing_deg(double m_per_px) {
    const double wanted_deg = wanted_spacing_px * m_per_px / meters_per_degree;
    for (const double step_deg : {0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0}) {
        if (step_deg >= wanted_deg) return step_deg;
    }
    return 30;
}

/// Longitudes and latitudes that the drawing shows, from a grid of pixels.
struct Seen {
    double west_deg = 180, east_deg = -180, south_deg = 90, north_deg = -90;

    explicit Seen(const MapView& view) {
        constexpr int steps = 12;
        for (int i = 0; i <= steps; ++i) {
            for (int j = 0; j <= steps; ++j) {
                const auto place = view.to_lat_lon(
                    {view.camera.size.width * i / steps, view.camera.size.height * j / steps});
                if (place) add(view, *place);
            }
        }
    }

    void add(const MapView& view, LatLon place) {
        const double turned_deg = view.projection.turned_longitude_deg(place.longitude().value());
        west_deg = std::min(west_deg, turned_deg);
        east_deg = std::max(east_deg, turned_deg);
        south_deg = std::min(south_deg, place.latitude().value());
        north_deg = std::max(north_deg, place.latitude().value());
    }
};

/// The multiples of a step between two values. Counted, not added up, so that 0.1° steps stay round.
std::vector<double> steps(double from_deg, double to_deg, double step_deg) {
    std::vector<double> values;
    for (double n = std::ceil(from_deg / step_deg); n * step_deg <= to_deg; ++n)
        values.push_back(n * step_deg);
    return values;
}

LatLon at(double lat_deg, double lon_deg) {
    return {Degrees{std::clamp(lat_deg, -90.0, 90.0)}, Degrees{std::remainder(lon_deg, 360)}};
}

std::vector<LatLon> meridian(double lon_deg, const Seen& seen, double step_deg) {
    std::vector<LatLon> line;
    const double south_deg = std::max<double>(seen.south_deg - step_deg, -last_lat_deg);
    const double north_deg = std::min<double>(seen.north_deg + step_deg, last_lat_deg);
    constexpr int pieces = 48;
    for (int i = 0; i <= pieces; ++i) {
        line.push_back(at(south_deg + (north_deg - south_deg) * i / pieces, lon_deg));
    }
    return line;
}

std::vector<LatLon> parallel(double lat_deg, double west_deg, double east_deg) {
    std::vector<LatLon> line;
    constexpr int pieces = 96;
    for (int i = 0; i <= pieces; ++i)
        line.push_back(at(lat_deg, west_deg + (east_deg - west_deg) * i / pieces));
    return line;
}

}  // namespace

Graticule graticule_of(const MapView& view) {
    Graticule lines;
    const Seen seen{view};
    if (seen.east_deg < seen.west_deg) return lines;
    const double step_deg =
        spacing_deg(view.ground_meters_per_pixel({view.camera.size.width / 2, view.camera.size.height / 2})
                        .value_or(view.camera.meters_per_pixel));
    const double middle_deg = view.projection.middle_longitude_deg();
    const double west_deg = std::max(seen.west_deg - step_deg, -179.999) + middle_deg;
    const double east_deg = std::min(seen.east_deg + step_deg, 179.999) + middle_deg;
    for (const double lon_deg : steps(west_deg, east_deg, step_deg)) {
        lines.meridians.push_back(
            {std::remainder(lon_deg, 360), view.to_pixels(meridian(lon_deg, seen, step_deg))});
    }
    for (const double lat_deg : steps(seen.south_deg, seen.north_deg, step_deg)) {
        if (std::abs(lat_deg) > last_lat_deg) continue;
        lines.parallels.push_back({lat_deg, view.to_pixels(parallel(lat_deg, west_deg, east_deg))});
    }
    return lines;
}

StrokedPath stroked(const Graticule& lines, const StrokeStyle& style) {
    StrokedPath path{{}, style};
    for (const auto* family : {&lines.meridians, &lines.parallels}) {
        for (const auto& line : *family) {
            path.lines.insert(path.lines.end(), line.pieces.begin(), line.pieces.end());
        }
    }
    return path;
}

}  // namespace dateline
