#include "exchange/wkt.hpp"

#include "exchange/geojson_text.hpp"

namespace dateline {
namespace {

void append_position(std::string& out, LatLon point) {
    append_degrees(out, point.longitude().value());
    out += ' ';
    append_degrees(out, point.latitude().value());
}

template <typename Parts, typename Append>
void append_list(std::string& out, const Parts& parts, Append append) {
    out += '(';
    bool first = true;
    for (const auto& part : parts) {
        if (!first) out += ", ";
        first = false;
        append(part);
    }
    out += ')';
}

void append_positions(std::string& out, const std::vector<LatLon>& points) {
    append_list(out, points, [&](const LatLon& point) { append_position(out, point); });
}

void append_polygon(std::string& out, const Polygon& polygon) {
    std::vector<const Ring*> rings{&polygon.outer};
    for (const Ring& hole : polygon.holes) rings.push_back(&hole);
    append_list(out, rings, [&](const Ring* ring) { append_positions(out, *ring); });
}

}  // namespace

void append_wkt(std::string& out, const FeatureShape& shape) {
    if (is_empty(shape)) return;
    if (const auto* point = std::get_if<LatLon>(&shape)) {
        out += "POINT (";
        append_position(out, *point);
        out += ')';
    } else if (const auto* line = std::get_if<LineParts>(&shape)) {
        out += line->size() > 1 ? "MULTILINESTRING " : "LINESTRING ";
        if (line->size() == 1) return append_positions(out, line->front());
        append_list(out, *line, [&](const auto& part) { append_positions(out, part); });
    } else {
        const auto polygons = drawable_polygons(*std::get<const Area*>(shape));
        out += polygons.size() > 1 ? "MULTIPOLYGON " : "POLYGON ";
        if (polygons.size() == 1) return append_polygon(out, *polygons.front());
        append_list(out, polygons, [&](const Polygon* polygon) { append_polygon(out, *polygon); });
    }
}

}  // namespace dateline
