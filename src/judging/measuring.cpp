#include "judging/measuring.hpp"

#include "geodesy/extent_distance.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace dateline {
namespace {

bool contains_point(const Place& place, LatLon point) {
    return place.extent.area && contains(*place.extent.area, point);
}

bool overlap(const Place& subject, const Place& object, Meters length) {
    if (contains_point(object, subject.point) || contains_point(subject, object.point)) return true;
    if (object.extent.area || subject.extent.area) return false;
    return length < std::max(object.extent.radius, subject.extent.radius);
}

/// How far the bearing turns when either point moves within its disc.
Degrees spread_of_discs(Meters radii, Meters length) {
    const double ratio = std::min(1.0, radii / length);
    return Degrees{std::asin(ratio) * 180.0 / std::numbers::pi};
}

/// A city with its built-up land is round enough to be measured from its middle; other areas are not.
bool has_a_border(const Place& place) {
    return place.extent.area && place.kind != PlaceKind::populated_place;
}

/// Of a disc as large as the place.
Meters radius_of(const Extent& extent) {
    if (!extent.area) return extent.radius;
    return std::sqrt(surface_km2(*extent.area) / std::numbers::pi) * Meters{1000};
}

Measured measure_to_border(const Place& subject, const Place& object, Measured result) {
    const auto edge = distance_between(footprint_of(object), {subject.point, Meters{0}, nullptr});
    const Meters length = edge.interval.low;
    const Meters radius = radius_of(subject.extent);
    result.inside_object = contains_point(object, subject.point);
    result.measurement.length = length;
    result.measurement.interval = {std::max(Meters{0}, length - radius), length + radius};
    if (!result.inside_object && length > radius) {
        result.measurement.bearing = shortest_line(edge.nearest_from, subject.point).bearing_at_start;
        // A border runs in many directions: what is east of its nearest point may be south of the country.
        const Degrees from_middle = shortest_line(object.point, subject.point).bearing_at_start;
        const Degrees turn = angle_between(from_middle, *result.measurement.bearing);
        result.bearing_spread = std::max(turn, spread_of_discs(radius, length));
    }
    return result;
}

Measured measure_between_places(const Place& subject, const Place& object, Measured result) {
    const auto line = shortest_line(object.point, subject.point);
    const auto extent = distance_between(footprint_of(object), footprint_of(subject));
    result.measurement.length = line.length;
    result.measurement.interval = extent.interval;
    if (overlap(subject, object, line.length)) return result;
    result.measurement.bearing = line.bearing_at_start;
    if (has_a_border(object) || has_a_border(subject)) {
        const auto nearest = shortest_line(extent.nearest_from, extent.nearest_to);
        const bool apart = extent.interval.low > Meters{0};
        result.bearing_spread =
            apart ? angle_between(nearest.bearing_at_start, line.bearing_at_start) : Degrees{0};
    } else {
        result.bearing_spread =
            spread_of_discs(radius_of(object.extent) + radius_of(subject.extent), line.length);
    }
    return result;
}

}  // namespace

Measured measure(const Dossier& dossier, std::size_t subject, std::size_t object, bool to_border) {
    Measured result;
    result.measurement.subject = subject;
    result.measurement.object = object;
    const Place& from = dossier.places[object];
    const Place& to = dossier.places[subject];
    return to_border && from.extent.area ? measure_to_border(to, from, result)
                                         : measure_between_places(to, from, result);
}

}  // namespace dateline
