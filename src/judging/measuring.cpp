#include "judging/measuring.hpp"

#include "geodesy/edge_tree_cache.hpp"
#include "geodesy/extent_distance.hpp"
#include "geodesy/nearest_edge.hpp"

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

/// The nearest point of an area's edge, from outside or inside.
EdgeFoot foot_on_edge(const Area& area, LatLon point) {
    return nearest_on_edges(*edge_tree_of(area), point);
}

Measured measure_to_edge(const Place& subject, const Place& object, Measured result) {
    const EdgeFoot edge = foot_on_edge(*object.extent.area, subject.point);
    result.inside_object = contains_point(object, subject.point);
    const Meters length = result.inside_object && is_water(object.kind) ? Meters{0} : edge.distance;
    const Meters radius = radius_of(subject.extent);
    result.measurement.length = length;
    result.measurement.interval = {std::max(Meters{0}, length - radius), length + radius};
    if (!result.inside_object && length > radius) {
        result.measurement.bearing = shortest_line(edge.point, subject.point).bearing_at_start;
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
    const bool meet = extent.interval.low <= Meters{0};
    if (meet && overlap(subject, object, line.length)) return result;
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

/// The disc around a city's point that is its centre.
Place centre_of(const Place& city, Meters radius) {
    Place centre = city;
    centre.extent.area = nullptr;
    centre.extent.radius = std::min(city.extent.radius, radius);
    return centre;
}

}  // namespace

bool is_water(PlaceKind kind) noexcept {
    switch (kind) {
        case PlaceKind::ocean:
        case PlaceKind::sea:
        case PlaceKind::strait:
        case PlaceKind::gulf:
        case PlaceKind::river:
        case PlaceKind::lake:
            return true;
        default:
            return false;
    }
}

MeasuredEnd measured_end(const Dossier& dossier, const ClaimEnd& end, std::size_t place) {
    const Place& meant = dossier.places[place];
    const bool city = meant.kind == PlaceKind::populated_place;
    if (city && end.centre) return {place, EndPart::centre};
    const bool edge = meant.extent.area && (end.border || is_water(meant.kind));
    return {place, edge ? EndPart::edge : EndPart::whole};
}

Measured measure(const Dossier& dossier, MeasuredEnd subject, MeasuredEnd object,
                 const ReadingLimits& limits) {
    const Meters centre_radius{1000 * limits.centre_radius_km};
    Measured result;
    result.measurement.subject = subject.place;
    result.measurement.object = object.place;
    const Place* from = &dossier.places[object.place];
    const Place* to = &dossier.places[subject.place];
    std::optional<Place> from_centre;
    std::optional<Place> to_centre;
    if (object.part == EndPart::centre) from = &from_centre.emplace(centre_of(*from, centre_radius));
    if (subject.part == EndPart::centre) to = &to_centre.emplace(centre_of(*to, centre_radius));
    return object.part == EndPart::edge ? measure_to_edge(*to, *from, result)
                                        : measure_between_places(*to, *from, result);
}

}  // namespace dateline
