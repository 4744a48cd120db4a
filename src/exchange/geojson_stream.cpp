#include "exchange/geojson_stream.hpp"

#include "dossier/json_decimals.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace dateline {
namespace {

void write_position(JsonWriter& json, LatLon point) {
    json.array(JsonLayout::one_line, [&] {
        json.number(point.longitude().value(), json_decimals::position_deg);
        json.number(point.latitude().value(), json_decimals::position_deg);
    });
}

template <typename Points>
void write_positions(JsonWriter& json, const Points& points) {
    json.array(JsonLayout::one_line, [&] {
        for (const LatLon& point : points) write_position(json, point);
    });
}

/// Twice the area in square degrees, positive when counter-clockwise.
double turning(const Ring& ring) {
    double sum = 0;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        const double a_lon = (ring[i - 1].longitude() - ring[0].longitude()).value();
        const double b_lon = (ring[i].longitude() - ring[0].longitude()).value();
        const double a_lat = (ring[i - 1].latitude() - ring[0].latitude()).value();
        const double b_lat = (ring[i].latitude() - ring[0].latitude()).value();
        sum += a_lon * b_lat - b_lon * a_lat;
    }
    return sum;
}

enum class Turn { counter_clockwise, clockwise };

/// RFC 7946, 3.1.6: outer rings counter-clockwise, holes clockwise.
void write_ring(JsonWriter& json, const Ring& ring, Turn wanted) {
    const Turn found = turning(ring) >= 0 ? Turn::counter_clockwise : Turn::clockwise;
    if (found == wanted) {
        write_positions(json, ring);
    } else {
        write_positions(json, Ring{ring.rbegin(), ring.rend()});
    }
}

constexpr std::size_t least_ring_points = 4;  // RFC 7946, 3.1.6

void write_polygon(JsonWriter& json, const Polygon& polygon) {
    json.array(JsonLayout::one_line, [&] {
        write_ring(json, polygon.outer, Turn::counter_clockwise);
        for (const Ring& hole : polygon.holes) {
            if (hole.size() >= least_ring_points) write_ring(json, hole, Turn::clockwise);
        }
    });
}

/// Writes the only part alone under the type's name, or all of them under its "Multi" form.
template <typename Parts, typename Write>
void write_parts(JsonWriter& json, std::string_view type, const Parts& parts, Write write) {
    const bool several = parts.size() > 1;
    json.text_member("type", several ? fmt::format("Multi{}", type) : std::string{type});
    json.key("coordinates");
    if (!several) return write(parts.front());
    json.array(JsonLayout::one_line, [&] {
        for (const auto& part : parts) write(part);
    });
}

std::vector<const Polygon*> drawable_polygons(const Area& area) {
    std::vector<const Polygon*> polygons;
    for (const Polygon& polygon : area.polygons) {
        if (polygon.outer.size() >= least_ring_points) polygons.push_back(&polygon);
    }
    return polygons;
}

void write_geometry(JsonWriter& json, const FeatureShape& shape) {
    json.object(JsonLayout::one_line, [&] {
        if (const auto* point = std::get_if<LatLon>(&shape)) {
            json.text_member("type", "Point");
            json.key("coordinates");
            write_position(json, *point);
        } else if (const auto* line = std::get_if<LineParts>(&shape)) {
            write_parts(json, "LineString", *line, [&](const auto& part) { write_positions(json, part); });
        } else {
            write_parts(json, "Polygon", drawable_polygons(*std::get<const Area*>(shape)),
                        [&](const Polygon* polygon) { write_polygon(json, *polygon); });
        }
    });
}

bool is_empty(const FeatureShape& shape) {
    if (const auto* line = std::get_if<LineParts>(&shape)) return line->empty();
    if (const auto* area = std::get_if<const Area*>(&shape)) return drawable_polygons(**area).empty();
    return std::holds_alternative<std::monostate>(shape);
}

std::string box_text(const Box& box) {
    JsonWriter json;
    json.array(JsonLayout::one_line, [&] {
        for (const Degrees edge : {box.west, box.south, box.east, box.north}) {
            json.number(edge.value(), json_decimals::position_deg);
        }
    });
    return json.take();
}

}  // namespace

GeoJsonStream::GeoJsonStream(const ByteSink& sink) : sink_{sink} {
    sink_("{\"type\": \"FeatureCollection\", \"name\": \"dateline\", \"features\": [");
}

void GeoJsonStream::feature(const std::string& id, const FeatureShape& shape,
                            const std::function<void(JsonWriter&)>& properties) {
    sink_(ids_.empty() ? "\n" : ",\n");
    std::string unique_id = id;
    for (int copy = 2; !ids_.insert(unique_id).second; ++copy) unique_id = fmt::format("{}/{}", id, copy);

    JsonWriter json;
    json.object(JsonLayout::one_line, [&] {
        json.text_member("type", "Feature");
        json.text_member("id", unique_id);
        json.key("geometry");
        if (is_empty(shape)) {
            json.null();
        } else {
            write_geometry(json, shape);
        }
        json.key("properties");
        json.object(JsonLayout::one_line, [&] { properties(json); });
    });
    std::string text = json.take();
    text.pop_back();  // the line end, which a comma may have to precede
    sink_(text);
    note(shape);
}

void GeoJsonStream::end() {
    sink_("\n]");
    if (!corners_.polygons.empty()) {
        std::string box = box_text(bounding_box(corners_));
        box.pop_back();
        sink_(", \"bbox\": " + box);
    }
    sink_("}\n");
}

void GeoJsonStream::note(const std::vector<LatLon>& points) {
    if (points.empty()) return;
    const auto [south, north] = std::ranges::minmax(points, {}, &LatLon::latitude);
    const auto [west, east] = std::ranges::minmax(points, {}, &LatLon::longitude);
    corners_.polygons.push_back(
        {{LatLon{south.latitude(), west.longitude()}, LatLon{north.latitude(), east.longitude()}}, {}});
}

void GeoJsonStream::note(const FeatureShape& shape) {
    if (const auto* point = std::get_if<LatLon>(&shape)) note(std::vector<LatLon>{*point});
    if (const auto* line = std::get_if<LineParts>(&shape)) {
        for (const auto& part : *line) note(part);
    }
    if (const auto* area = std::get_if<const Area*>(&shape)) {
        for (const Polygon& polygon : (*area)->polygons) note(polygon.outer);
    }
}

}  // namespace dateline
