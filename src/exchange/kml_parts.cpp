#include "exchange/kml_parts.hpp"

#include "base/markup_text.hpp"
#include "exchange/clean_text.hpp"
#include "exchange/feature_style.hpp"
#include "exchange/geojson_text.hpp"
#include "exchange/known_layers.hpp"
#include "geodesy/geodesic_line.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace dateline {
namespace {

/// "#d55e00" as KML has it: opacity, blue, green, red.
std::string kml_colour(std::string_view colour, double opacity) {
    return fmt::format("{:02x}{}{}{}", static_cast<int>(std::lround(255 * opacity)), colour.substr(5, 2),
                       colour.substr(3, 2), colour.substr(1, 2));
}

std::string_view kml_type(const Field& field) {
    switch (field.type) {
        case FieldType::whole:  // an int has 32 bits, and a stranger's number may need more
            return known_type(field.name) == FieldType::whole ? "int" : "double";
        case FieldType::number:
            return "double";
        case FieldType::yes_or_no:
            return "bool";
        default:
            return "string";  // a SimpleField has no type for times
    }
}

void append_coordinates(std::string& out, const std::vector<LatLon>& points) {
    out += "<coordinates>";
    for (const LatLon& point : points) {
        append_degrees(out, point.longitude().value());
        out += ',';
        append_degrees(out, point.latitude().value());
        out += ' ';
    }
    if (!points.empty()) out.pop_back();
    out += "</coordinates>";
}

void append_line(std::string& out, const std::vector<LatLon>& points) {
    out += "<LineString><tessellate>1</tessellate>";
    append_coordinates(out, points);
    out += "</LineString>";
}

void append_boundary(std::string& out, std::string_view element, const Ring& ring) {
    fmt::format_to(std::back_inserter(out), "<{}><LinearRing>", element);
    append_coordinates(out, ring);
    fmt::format_to(std::back_inserter(out), "</LinearRing></{}>", element);
}

void append_polygon(std::string& out, const Polygon& polygon) {
    out += "<Polygon>";
    append_boundary(out, "outerBoundaryIs", polygon.outer);
    for (const Ring& hole : polygon.holes) append_boundary(out, "innerBoundaryIs", hole);
    out += "</Polygon>";
}

template <typename Parts, typename Append>
void append_several(std::string& out, const Parts& parts, Append append) {
    const bool several = parts.size() > 1;
    if (several) out += "<MultiGeometry>";
    for (const auto& part : parts) append(part);
    if (several) out += "</MultiGeometry>";
}

}  // namespace

void append_xml_text(std::string& out, std::string_view text) {
    append_markup_text(out, without_controls(text));
}

void append_xml_element(std::string& out, std::string_view name, std::string_view text) {
    fmt::format_to(std::back_inserter(out), "<{}>", name);
    append_xml_text(out, text);
    fmt::format_to(std::back_inserter(out), "</{}>", name);
}

std::string xml_name(std::string_view text) {
    std::string name = "_";
    for (const char c : text) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        name += letter || (c >= '0' && c <= '9') || c == '-' ? c : '_';
    }
    return name;
}

void append_kml_styles(std::string& out) {
    for (const FeatureStyle& style : feature_styles()) {
        fmt::format_to(std::back_inserter(out),
                       "<Style id=\"{}\"><IconStyle><color>{}</color></IconStyle><LineStyle><color>{}</color>"
                       "<width>{}</width></LineStyle><PolyStyle><color>{}</color></PolyStyle></Style>\n",
                       style.name, kml_colour(style.colour, 1), kml_colour(style.colour, 1), style.width_px,
                       kml_colour(style.colour, fill_opacity));
    }
}

void append_kml_schema(std::string& out, const Layer& layer) {
    fmt::format_to(std::back_inserter(out), "<Schema id=\"{}\" name=\"", xml_name(layer.name));
    append_xml_text(out, layer.name);
    out += "\"><SimpleField name=\"id\" type=\"string\"/>";
    for (const Field& field : layer.fields) {
        out += "<SimpleField name=\"";
        append_xml_text(out, field.name);
        fmt::format_to(std::back_inserter(out), "\" type=\"{}\"/>", kml_type(field));
    }
    out += "</Schema>\n";
}

void append_kml_look_at(std::string& out, const Box& box) {
    constexpr double least_range_m = 20'000;
    constexpr double most_range_m = 20'000'000;  // the whole globe
    const double turn_deg = box.west > box.east ? 360 : 0;
    const LatLon middle{Degrees{(box.south.value() + box.north.value()) / 2},
                        Degrees{(box.west.value() + box.east.value() + turn_deg) / 2}};
    const double radius_m = shortest_line(middle, LatLon{box.north, box.east}).length.value();
    out += "<LookAt><longitude>";
    append_degrees(out, middle.longitude().value());
    out += "</longitude><latitude>";
    append_degrees(out, middle.latitude().value());
    fmt::format_to(std::back_inserter(out), "</latitude><range>{:.0f}</range></LookAt>",
                   std::clamp(3 * radius_m, least_range_m, most_range_m));
}

void append_kml_geometry(std::string& out, const FeatureShape& shape) {
    if (is_empty(shape)) return;
    if (const auto* point = std::get_if<LatLon>(&shape)) {
        out += "<Point>";
        append_coordinates(out, {*point});
        out += "</Point>";
    } else if (const auto* line = std::get_if<LineParts>(&shape)) {
        append_several(out, *line, [&](const auto& part) { append_line(out, part); });
    } else {
        append_several(out, drawable_polygons(*std::get<const Area*>(shape)),
                       [&](const Polygon* polygon) { append_polygon(out, *polygon); });
    }
}

}  // namespace dateline
