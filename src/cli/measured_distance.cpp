#include "cli/measured_distance.hpp"

#include "dossier/json_decimals.hpp"
#include "dossier/json_writer.hpp"
#include "geo/compass.hpp"
#include "geo/coordinate_text.hpp"
#include "geo/measure_text.hpp"

#include <fmt/format.h>

#include <utility>

namespace dateline {
namespace {

double in(LengthUnit unit, Meters length) {
    return length / one(unit);
}

bool is_between_points(const MeasuredDistance& measured) {
    return is_point(measured.from) && is_point(measured.to);
}

std::string titled(const Place& place) {
    std::string text = place.name;
    if (!place.admin1.empty() && place.admin1 != place.name) text += ", " + place.admin1;
    if (!place.country_name.empty() && place.country_name != place.name) text += ", " + place.country_name;
    return place.id.starts_with("geo:") ? text
                                        : fmt::format("{} ({}, {})", text, name_of(place.kind), place.id);
}

std::string border_line(const Place& place, LatLon nearest) {
    if (!place.extent.area) return {};
    const char* rim = place.kind == PlaceKind::populated_place ? "edge" : "border";
    return fmt::format("          {} is an area: from the nearest point of its {} ({}) to the farthest\n",
                       place.name, rim, as_decimal(nearest));
}

std::string interval_lines(const MeasuredDistance& measured, int decimals) {
    if (is_between_points(measured)) return {};  // the interval is the length again
    const ExtentDistance& extent = measured.extent;
    std::string text =
        fmt::format("interval  {}, nearest edge to farthest\n", in_three_units(extent.interval, decimals));
    if (extent.interval.low == Meters{0}) return text + "          the two touch or overlap\n";
    return text + border_line(measured.from, extent.nearest_from) +
           border_line(measured.to, extent.nearest_to);
}

std::string extent_line(const Place& place) {
    const Extent& extent = place.extent;
    if (extent.area) return fmt::format("extent    {}: area, {}\n", place.name, extent.source);
    if (extent.radius == Meters{0})
        return fmt::format("extent    {}: a point, {}\n", place.name, extent.source);
    const bool small = extent.radius < Meters{1000};
    return fmt::format("extent    {}: {:.1f} {} around its point, {}\n", place.name,
                       small ? extent.radius.value() : extent.radius.value() / 1000, small ? "m" : "km",
                       extent.source);
}

void write_position_members(JsonWriter& json, LatLon point) {
    json.number_member("latitude", point.latitude().value(), json_decimals::position_deg);
    json.number_member("longitude", point.longitude().value(), json_decimals::position_deg);
}

void write_position(JsonWriter& json, std::string_view key, LatLon point) {
    json.key(key);
    json.object(JsonLayout::one_line, [&] { write_position_members(json, point); });
}

void write_place(JsonWriter& json, std::string_view key, const Place& place, JsonLayout layout) {
    json.key(key);
    json.object(layout, [&] {
        json.text_member("id", place.id);
        json.text_member("name", place.name);
        json.text_member("kind", name_of(place.kind));
        json.known_text_member("country", place.country);
        json.known_text_member("admin1", place.admin1);
        write_position_members(json, place.point);
        json.text_member("extent", place.extent.area ? "area" : "disc");
        json.number_member("radius_m", place.extent.radius.value(), 1);
        json.text_member("extent_source", place.extent.source);
    });
}

void write_bearing(JsonWriter& json, const std::string& key, Degrees bearing) {
    json.number_member(key + "_deg", bearing.value(), 6);
    json.text_member(key + "_words", words(nearest_compass_point(bearing)));
}

void write_lengths(JsonWriter& json, const MeasuredDistance& measured) {
    constexpr int millimetres = 3;
    constexpr int decimals = 6;
    const Meters length = measured.line.length;
    json.number_member("length_m", length.value(), millimetres);
    json.number_member("length_km", in(LengthUnit::kilometre, length), decimals);
    json.number_member("length_mi", in(LengthUnit::mile, length), decimals);
    json.number_member("length_nmi", in(LengthUnit::nautical_mile, length), decimals);
    if (length > Meters{0}) {
        write_bearing(json, "bearing", measured.line.bearing_at_start);
        write_bearing(json, "bearing_back", measured.bearing_back);
    }
    json.number_member("nearest_m", measured.extent.interval.low.value(), millimetres);
    json.number_member("farthest_m", measured.extent.interval.high.value(), millimetres);
}

}  // namespace

MeasuredDistance measured_distance(Place from, Place to) {
    MeasuredDistance measured;
    measured.line = shortest_line(from.point, to.point);
    measured.bearing_back = as_bearing(measured.line.bearing_at_end + Degrees{180});
    measured.extent = distance_between(footprint_of(from), footprint_of(to));
    measured.midpoint = midpoint(from.point, to.point);
    measured.from = std::move(from);
    measured.to = std::move(to);
    return measured;
}

std::string distance_as_text(const MeasuredDistance& measured) {
    const int decimals = decimals_earned(measured.from, measured.to);
    std::string text = fmt::format("{} to {}\n", titled(measured.from), titled(measured.to));
    text += fmt::format("length    {}, WGS84 geodesic between representative points\n",
                        in_three_units(measured.line.length, decimals));
    if (measured.line.length > Meters{0}) {
        text += fmt::format("bearing   {} there, {} back, clockwise from true north\n",
                            bearing_in_words(measured.line.bearing_at_start),
                            bearing_in_words(measured.bearing_back));
    } else {
        text += "bearing   none: the two points are one\n";
    }
    text += interval_lines(measured, decimals) + extent_line(measured.from) + extent_line(measured.to);
    return text + fmt::format("midpoint  {}\n", as_decimal(measured.midpoint));
}

std::string distance_as_json(const MeasuredDistance& measured, JsonLayout layout) {
    JsonWriter json;
    json.object(layout, [&] {
        json.whole_member("schema_version", 1);
        json.text_member("model", "WGS84 geodesic");
        json.known_text_member("gazetteer_version", measured.gazetteer_version);
        write_place(json, "from", measured.from, layout);
        write_place(json, "to", measured.to, layout);
        write_lengths(json, measured);
        write_position(json, "nearest_from", measured.extent.nearest_from);
        write_position(json, "nearest_to", measured.extent.nearest_to);
        write_position(json, "midpoint", measured.midpoint);
    });
    return json.take();
}

}  // namespace dateline
