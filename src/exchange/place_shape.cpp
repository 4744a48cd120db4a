#include "exchange/place_shape.hpp"

#include "exchange/antimeridian.hpp"
#include "geodesy/extent_distance.hpp"

namespace dateline {
namespace {

constexpr int ring_points = 72;                 // 5° apart: within 0.1 % of the circle
constexpr Meters drawn_step{25'000};            // straight in longitude and latitude to 12 m at 45°
constexpr Meters quarter_of_globe{10'000'000};  // a disc beyond it has no inside

/// What a line may end at: the area where only that is known, else the point alone.
Footprint line_end(const Place& place) {
    Footprint footprint{place.point, Meters{0}, nullptr};
    if (is_known_as_area(place)) footprint.area = place.extent.area.get();
    return footprint;
}

}  // namespace

std::shared_ptr<const Area> extent_area(const Place& place) {
    const Extent& extent = place.extent;
    if (extent.area) return extent.area;
    if (extent.radius <= Meters{0} || extent.radius >= quarter_of_globe) return nullptr;
    return std::make_shared<const Area>(cut_ring(ring_around(place.point, extent.radius, ring_points)));
}

std::optional<ConnectingLine> connecting_line(const Place& from, const Place& to) {
    const ExtentDistance ends = distance_between(line_end(from), line_end(to));
    if (ends.interval.low <= Meters{0}) return std::nullopt;
    return ConnectingLine{ends.nearest_from, ends.nearest_to,
                          shortest_line(ends.nearest_from, ends.nearest_to),
                          distance_between(footprint_of(from), footprint_of(to)).interval,
                          line_end(from).area != nullptr || line_end(to).area != nullptr};
}

LineParts drawn(const ConnectingLine& line) {
    return cut_line(points_along(line.from, line.to, drawn_step));
}

void add_line_properties(PropertyList& list, const ConnectingLine& line) {
    constexpr int decimetres = 1;
    constexpr int azimuth_decimals = 4;
    list.number("length_m", line.line.length.value(), decimetres);
    list.number("length_km", line.line.length / one(LengthUnit::kilometre), 4);
    list.text("length_is", line.is_lower_bound ? "lower bound, from the nearest border point"
                                               : "between representative points");
    list.text("length_model", "WGS84 geodesic");
    list.number("nearest_m", line.interval.low.value(), decimetres);
    list.number("farthest_m", line.interval.high.value(), decimetres);
    list.number("azimuth_start_deg", line.line.bearing_at_start.value(), azimuth_decimals);
    list.number("azimuth_end_deg", line.line.bearing_at_end.value(), azimuth_decimals);
}

}  // namespace dateline
