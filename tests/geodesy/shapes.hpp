/// Areas for tests.
#pragma once

#include "geo/area.hpp"

#include <cmath>
#include <numbers>
#include <random>

inline dateline::LatLon at(double lat_deg, double lon_deg) {
    return dateline::LatLon{dateline::Degrees{lat_deg}, dateline::Degrees{lon_deg}};
}

inline dateline::Ring rectangle(double south, double west, double north, double east) {
    return {at(south, west), at(south, east), at(north, east), at(north, west), at(south, west)};
}

/// A jagged ring of `count` edges around a centre, `reach_deg` wide each way at most.
inline dateline::Ring star(std::mt19937_64& random, double lat_deg, double lon_deg, double reach_deg,
                           int count) {
    std::uniform_real_distribution<double> share{0.5, 1.0};
    dateline::Ring ring;
    for (int i = 0; i < count; ++i) {
        const double turn = 2 * std::numbers::pi * i / count;
        const double reach = reach_deg * share(random);
        ring.push_back(at(lat_deg + reach * std::sin(turn), lon_deg + reach * std::cos(turn)));
    }
    ring.push_back(ring.front());
    return ring;
}
