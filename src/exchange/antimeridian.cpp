#include "exchange/antimeridian.hpp"

#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

/// A point whose longitude may lie beyond ±180, so that a line is in one piece.
struct Unwrapped {
    double lat_deg = 0;
    double lon_deg = 0;

    friend bool operator==(const Unwrapped&, const Unwrapped&) = default;
};

Unwrapped unwrapped(LatLon point) {
    return {point.latitude().value(), point.longitude().value()};
}

/// The longitude that means the same and is nearest to `near_deg`.
double nearest_turn(double lon_deg, double near_deg) {
    return lon_deg - 360 * std::round((lon_deg - near_deg) / 360);
}

double latitude_at(const Unwrapped& a, const Unwrapped& b, double lon_deg) {
    if (a.lon_deg == b.lon_deg) return a.lat_deg;
    return std::lerp(a.lat_deg, b.lat_deg, (lon_deg - a.lon_deg) / (b.lon_deg - a.lon_deg));
}

std::vector<Unwrapped> unwrapped(const std::vector<LatLon>& ring) {
    std::vector<Unwrapped> points;
    for (const LatLon& point : ring) {
        Unwrapped next = unwrapped(point);
        if (!points.empty()) next.lon_deg = nearest_turn(next.lon_deg, points.back().lon_deg);
        points.push_back(next);
    }
    return points;
}

/// Leads a ring that went once around the globe along the pole back to its start.
void close_over_pole(std::vector<Unwrapped>& ring) {
    const double turned_deg = ring.back().lon_deg - ring.front().lon_deg;
    if (std::fabs(turned_deg) < 180) return;
    const double pole_deg = turned_deg > 0 ? 90 : -90;  // eastward is counter-clockwise around the north pole
    ring.push_back({pole_deg, ring.back().lon_deg});
    ring.push_back({pole_deg, ring.front().lon_deg});
    ring.push_back(ring.front());
}

/// The part of a closed ring on one side of a meridian (Sutherland & Hodgman 1974).
template <typename Inside>
std::vector<Unwrapped> clipped(const std::vector<Unwrapped>& ring, double meridian_deg, Inside inside) {
    std::vector<Unwrapped> kept;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        const Unwrapped& a = ring[i - 1];
        const Unwrapped& b = ring[i];
        if (inside(a.lon_deg) != inside(b.lon_deg)) {
            kept.push_back({latitude_at(a, b, meridian_deg), meridian_deg});
        }
        if (inside(b.lon_deg)) kept.push_back(b);
    }
    if (!kept.empty()) kept.push_back(kept.front());
    return kept;
}

Ring shifted(const std::vector<Unwrapped>& points, double by_deg) {
    Ring ring;
    for (const Unwrapped& point : points) {
        ring.push_back(LatLon{Degrees{point.lat_deg}, Degrees{point.lon_deg + by_deg}});
    }
    return ring;
}

bool has_width(const std::vector<Unwrapped>& ring) {
    if (ring.empty()) return false;
    const auto [west, east] = std::ranges::minmax(ring, {}, &Unwrapped::lon_deg);
    return east.lon_deg > west.lon_deg;
}

}  // namespace

std::vector<std::vector<LatLon>> cut_line(const std::vector<LatLon>& line) {
    std::vector<std::vector<LatLon>> parts(1);
    for (const LatLon& point : line) {
        if (!parts.back().empty()) {
            const Unwrapped last = unwrapped(parts.back().back());
            Unwrapped next = unwrapped(point);
            next.lon_deg = nearest_turn(next.lon_deg, last.lon_deg);
            if (std::fabs(next.lon_deg) > 180) {
                const double side_deg = next.lon_deg > 0 ? 180 : -180;
                const Degrees latitude{latitude_at(last, next, side_deg)};
                const LatLon leaving{latitude, Degrees{side_deg}};
                if (leaving != parts.back().back()) parts.back().push_back(leaving);
                parts.push_back({LatLon{latitude, Degrees{-side_deg}}});
            }
        }
        if (parts.back().empty() || point != parts.back().back()) parts.back().push_back(point);
    }
    std::erase_if(parts, [](const auto& part) { return part.size() < 2; });
    return parts;
}

Area cut_ring(const std::vector<LatLon>& ring) {
    std::vector<Unwrapped> whole = unwrapped(ring);
    close_over_pole(whole);
    const auto [west, east] = std::ranges::minmax(whole, {}, &Unwrapped::lon_deg);
    const double first_turn = std::floor((west.lon_deg + 180) / 360);
    const double last_turn = std::floor((east.lon_deg + 180) / 360);
    Area area;
    for (double turn = first_turn; turn <= last_turn; ++turn) {
        const double left_deg = 360 * turn - 180;
        const double right_deg = 360 * turn + 180;
        auto part = clipped(whole, left_deg, [=](double lon_deg) { return lon_deg >= left_deg; });
        part = clipped(part, right_deg, [=](double lon_deg) { return lon_deg <= right_deg; });
        if (has_width(part)) area.polygons.push_back({shifted(part, -360 * turn), {}});
    }
    return area;
}

}  // namespace dateline
