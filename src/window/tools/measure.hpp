/// Measuring from place to place on the map.
#pragma once

#include "geo/place.hpp"
#include "geodesy/geodesic_line.hpp"
#include "mapview/map_scene.hpp"

#include <string>
#include <vector>

namespace dateline {

/// One stretch of a measured way, on WGS84.
struct Leg {
    Place from;
    Place to;
    GeodesicLine line;
    Degrees bearing_back;  ///< from `to` as seen towards `from`
};

[[nodiscard]] Leg leg_between(const Place& from, const Place& to);

/// "303.4 km = 188.5 mi = 163.8 nmi": as `dateline distance` says it of the same two places.
[[nodiscard]] std::string length_text_of(const Leg& leg);
/// "236.1° (southwest) there, 55.0° (northeast) back"
[[nodiscard]] std::string bearings_text_of(const Leg& leg);

/// The points that a person set, one after the other.
class Measure {
public:
    void add(Place point) { points_.push_back(std::move(point)); }
    void clear() { points_.clear(); }

    [[nodiscard]] const std::vector<Place>& points() const noexcept { return points_; }
    [[nodiscard]] std::vector<Leg> legs() const;
    [[nodiscard]] Meters total() const;
    /// "550.3 km = …": of more than one leg.
    [[nodiscard]] std::string total_text() const;
    /// Everything, a line each, for the clipboard.
    [[nodiscard]] std::string as_text() const;

    /// The legs, and the points that `scene` does not show already.
    [[nodiscard]] std::vector<MapObject> objects(const MapScene& scene) const;

private:
    std::vector<Place> points_;
};

}  // namespace dateline
