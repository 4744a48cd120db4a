#include "exchange/geojson_text.hpp"

#include "dossier/json_text.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <iterator>

namespace dateline {
namespace {

void append_position(std::string& out, LatLon point) {
    out += '[';
    append_degrees(out, point.longitude().value());
    out += ", ";
    append_degrees(out, point.latitude().value());
    out += ']';
}

/// Calls `append` for each part, between brackets.
template <typename Parts, typename Append>
void append_list(std::string& out, const Parts& parts, Append append) {
    out += '[';
    bool first = true;
    for (const auto& part : parts) {
        if (!first) out += ", ";
        first = false;
        append(part);
    }
    out += ']';
}

template <typename Points>
void append_positions(std::string& out, const Points& points) {
    append_list(out, points, [&](const LatLon& point) { append_position(out, point); });
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
void append_ring(std::string& out, const Ring& ring, Turn wanted) {
    const Turn found = turning(ring) >= 0 ? Turn::counter_clockwise : Turn::clockwise;
    if (found == wanted) {
        append_positions(out, ring);
    } else {
        append_positions(out, Ring{ring.rbegin(), ring.rend()});
    }
}

void append_polygon(std::string& out, const Polygon& polygon) {
    constexpr std::size_t least_ring_points = 4;
    out += '[';
    append_ring(out, polygon.outer, Turn::counter_clockwise);
    for (const Ring& hole : polygon.holes) {
        if (hole.size() < least_ring_points) continue;
        out += ", ";
        append_ring(out, hole, Turn::clockwise);
    }
    out += ']';
}

/// The only part alone under the type's name, or all of them under its "Multi" form.
template <typename Parts, typename Append>
void append_parts(std::string& out, std::string_view type, const Parts& parts, Append append) {
    const bool several = parts.size() > 1;
    fmt::format_to(std::back_inserter(out), R"({{"type": "{}{}", "coordinates": )", several ? "Multi" : "",
                   type);
    if (several) {
        append_list(out, parts, append);
    } else {
        append(parts.front());
    }
    out += '}';
}

}  // namespace

void append_number(std::string& out, double value) {
    fmt::format_to(std::back_inserter(out), "{}", value == 0 ? 0.0 : value);
}

void append_degrees(std::string& out, double value_deg) {
    constexpr double scale = 1e7;
    auto rest = static_cast<std::uint64_t>(std::llround(std::fabs(value_deg) * scale));
    if (std::signbit(value_deg) && rest != 0) out += '-';
    const fmt::format_int whole{rest / 10'000'000};
    out.append(whole.data(), whole.size());
    rest %= 10'000'000;
    if (rest == 0) return;
    std::array<char, 8> digits{'.'};
    for (std::size_t i = 7; i > 0; --i) {
        digits[i] = static_cast<char>('0' + rest % 10);
        rest /= 10;
    }
    std::string_view decimals{digits.data(), digits.size()};
    out += decimals.substr(0, decimals.find_last_not_of('0') + 1);
}

void append_geometry(std::string& out, const FeatureShape& shape) {
    if (is_empty(shape)) {
        out += "null";
    } else if (const auto* point = std::get_if<LatLon>(&shape)) {
        out += R"({"type": "Point", "coordinates": )";
        append_position(out, *point);
        out += '}';
    } else if (const auto* line = std::get_if<LineParts>(&shape)) {
        append_parts(out, "LineString", *line, [&](const auto& part) { append_positions(out, part); });
    } else {
        append_parts(out, "Polygon", drawable_polygons(*std::get<const Area*>(shape)),
                     [&](const Polygon* polygon) { append_polygon(out, *polygon); });
    }
}

void append_value(std::string& out, const FieldValue& value) {
    if (const auto* text = std::get_if<std::string_view>(&value)) {
        append_json_string(out, *text);
    } else if (const auto* whole = std::get_if<std::int64_t>(&value)) {
        const fmt::format_int digits{*whole};
        out.append(digits.data(), digits.size());
    } else if (const auto* number = std::get_if<double>(&value)) {
        append_number(out, *number);
    } else {
        out += std::get<bool>(value) ? "true" : "false";
    }
}

std::string words_of(const FieldValue& value) {
    if (const auto* text = std::get_if<std::string_view>(&value)) return std::string{*text};
    std::string words;
    append_value(words, value);
    return words;
}

void append_properties(std::string& out, const Feature& feature) {
    bool first = true;
    for (const Property& property : feature.properties) {
        if (!first) out += ", ";
        first = false;
        append_json_string(out, property.name);
        out += ": ";
        append_value(out, property.value);
    }
}

void append_box(std::string& out, const Box& box) {
    append_list(out, std::array{box.west, box.south, box.east, box.north},
                [&](Degrees edge) { append_degrees(out, edge.value()); });
}

}  // namespace dateline
