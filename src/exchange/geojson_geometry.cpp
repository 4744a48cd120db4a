#include "exchange/geojson_geometry.hpp"

#include "base/error.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace dateline {
namespace {

using Json = nlohmann::json;

LatLon position_from(const Json& position) {
    return LatLon{Degrees{position.at(1).get<double>()}, Degrees{position.at(0).get<double>()}};
}

std::vector<LatLon> positions_from(const Json& positions) {
    std::vector<LatLon> points;
    for (const Json& position : positions) points.push_back(position_from(position));
    return points;
}

Polygon polygon_from(const Json& rings) {
    Polygon polygon;
    for (std::size_t i = 0; i < rings.size(); ++i) {
        if (i == 0) {
            polygon.outer = positions_from(rings[i]);
        } else {
            polygon.holes.push_back(positions_from(rings[i]));
        }
    }
    return polygon;
}

FeatureShape shape_from(const Json& geometry, Area& area) {
    if (geometry.is_null()) return {};
    const auto type = geometry.at("type").get<std::string>();
    const Json& coordinates = geometry.at("coordinates");
    if (type == "Point") return position_from(coordinates);
    if (type == "LineString") return LineParts{positions_from(coordinates)};
    if (type == "MultiLineString") {
        LineParts parts;
        for (const Json& line : coordinates) parts.push_back(positions_from(line));
        return parts;
    }
    if (type == "Polygon") {
        area.polygons = {polygon_from(coordinates)};
        return &area;
    }
    if (type == "MultiPolygon") {
        for (const Json& rings : coordinates) area.polygons.push_back(polygon_from(rings));
        return &area;
    }
    throw InputError(fmt::format("a shape of the kind {}; points, lines and areas can be used", type));
}

}  // namespace

FeatureShape shape_from_geojson(std::string_view geometry, Area& area) {
    try {
        return shape_from(Json::parse(geometry), area);
    } catch (const Json::exception&) {
        throw InputError("its geometry is none that GeoJSON knows");
    }
}

}  // namespace dateline
