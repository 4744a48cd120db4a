#include "judging/containment_test.hpp"

#include "geodesy/extent_distance.hpp"

#include <cmath>
#include <numbers>

namespace dateline {
namespace {

Finding by_country_code(const Place& subject, const Place& country) {
    if (subject.country == country.country) return {Verdict::supported, {"country-code"}};
    const bool polygon_disagrees = country.extent.area && contains(*country.extent.area, subject.point);
    if (subject.disputed || polygon_disagrees) return {Verdict::unverifiable, {"disputed"}};
    return {Verdict::contradicted, {"outside"}};
}

Finding by_polygon(const Place& subject, const Area& area, const ReadingLimits& limits) {
    if (contains(area, subject.point)) return {};
    const double share = covered_share(area, subject.point, subject.extent.radius);
    if (share >= limits.edge_share) return {Verdict::off, {"edge-of-area"}};
    return {Verdict::contradicted, {"outside"}};
}

/// A disc stands for a shape that is not known, so up to twice its radius nothing is contradicted.
Finding by_disc(const Place& subject, const Place& container) {
    const Meters length = shortest_line(container.point, subject.point).length;
    if (container.extent.radius <= Meters{0}) return {Verdict::unverifiable, {"no-area"}};
    if (length <= container.extent.radius) return {};
    if (length <= 2.0 * container.extent.radius) return {Verdict::off, {"edge-of-area"}};
    return {Verdict::contradicted, {"outside"}};
}

/// Built-up land is known, where the city ends is not: as far as it reaches anywhere nothing is contradicted.
Finding by_urban_area(const Place& subject, const Place& city) {
    if (contains(*city.extent.area, subject.point)) return {};
    const bool within_reach = shortest_line(city.point, subject.point).length <= city.extent.radius;
    return {within_reach ? Verdict::off : Verdict::contradicted, {within_reach ? "edge-of-area" : "outside"}};
}

Finding whole(const Place& subject, const Place& container, const ReadingLimits& limits) {
    if (subject.id == container.id) return {};
    const bool codes_known = !subject.country.empty() && !container.country.empty();
    if (container.kind == PlaceKind::country && codes_known) return by_country_code(subject, container);
    const bool division = container.kind == PlaceKind::admin1;
    if (division && subject.country == container.country && subject.admin1 == container.name) {
        return {Verdict::supported, {"division-code"}};
    }
    const bool is_city = container.kind == PlaceKind::populated_place;
    if (container.extent.area && is_city) return by_urban_area(subject, container);
    if (container.extent.area) return by_polygon(subject, *container.extent.area, limits);
    return division ? Finding{Verdict::unverifiable, {"no-area"}} : by_disc(subject, container);
}

/// How far the subject lies on the named side of the line through the container's middle; negative beyond it.
Meters on_that_side(const Place& subject, const Place& container, CompassPoint part) {
    const LatLon middle = container.extent.area ? middle_of(*container.extent.area) : container.point;
    const auto line = shortest_line(middle, subject.point);
    const double turn_rad =
        angle_between(line.bearing_at_start, bearing_of(part)).value() * std::numbers::pi / 180;
    return std::cos(turn_rad) * line.length;
}

}  // namespace

Finding test_containment(const Place& subject, const Place& container, std::optional<CompassPoint> part,
                         const ReadingLimits& limits) {
    Finding finding = whole(subject, container, limits);
    if (!part || finding.verdict == Verdict::contradicted) return finding;
    const Meters depth = on_that_side(subject, container, *part);
    if (depth >= Meters{0}) return finding;
    const bool near_the_line = depth >= (-limits.part_band_share) * container.extent.radius;
    finding.join(near_the_line ? Finding{Verdict::off, {"part-band"}}
                               : Finding{Verdict::contradicted, {"other-part"}});
    return finding;
}

}  // namespace dateline
