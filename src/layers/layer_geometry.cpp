#include "layers/layer_geometry.hpp"

#include "base/error.hpp"

#include <fmt/format.h>
#include <ogr_geometry.h>

namespace dateline {
namespace {

void set_points(OGRSimpleCurve& curve, const std::vector<LatLon>& points) {
    curve.setNumPoints(static_cast<int>(points.size()), FALSE);
    int i = 0;
    for (const LatLon& point : points) {
        curve.setPoint(i++, point.longitude().value(), point.latitude().value());
    }
}

std::unique_ptr<OGRGeometry> lines_of(const LineParts& parts) {
    auto lines = std::make_unique<OGRMultiLineString>();
    for (const auto& part : parts) {
        OGRLineString line;
        set_points(line, part);
        lines->addGeometry(&line);
    }
    return lines;
}

std::unique_ptr<OGRGeometry> areas_of(const Area& area) {
    auto areas = std::make_unique<OGRMultiPolygon>();
    for (const Polygon* polygon : drawable_polygons(area)) {
        OGRPolygon drawn;
        OGRLinearRing outer;
        set_points(outer, polygon->outer);
        drawn.addRing(&outer);
        for (const Ring& hole : polygon->holes) {
            OGRLinearRing inner;
            set_points(inner, hole);
            drawn.addRing(&inner);
        }
        areas->addGeometry(&drawn);
    }
    return areas;
}

std::vector<LatLon> points_of(const OGRSimpleCurve& curve) {
    std::vector<LatLon> points;
    for (int i = 0; i < curve.getNumPoints(); ++i) {
        points.push_back(LatLon{Degrees{curve.getY(i)}, Degrees{curve.getX(i)}});
    }
    return points;
}

Polygon polygon_of(const OGRPolygon& drawn) {
    Polygon polygon;
    if (const auto* outer = drawn.getExteriorRing()) polygon.outer = points_of(*outer);
    for (int i = 0; i < drawn.getNumInteriorRings(); ++i) {
        polygon.holes.push_back(points_of(*drawn.getInteriorRing(i)));
    }
    return polygon;
}

OwnedShape area_shape(std::unique_ptr<Area> area) {
    const Area* borrowed = area.get();
    return {borrowed, std::move(area)};
}

OwnedShape shape_of_several(const OGRGeometryCollection& several, OGRwkbGeometryType part_type) {
    LineParts lines;
    auto area = std::make_unique<Area>();
    for (const OGRGeometry* part : several) {
        if (part_type == wkbLineString) lines.push_back(points_of(*part->toLineString()));
        if (part_type == wkbPolygon) area->polygons.push_back(polygon_of(*part->toPolygon()));
    }
    if (part_type == wkbLineString) return {lines, nullptr};
    return area_shape(std::move(area));
}

}  // namespace

std::unique_ptr<OGRGeometry> geometry_of(const FeatureShape& shape) {
    if (is_empty(shape)) return nullptr;
    if (const auto* point = std::get_if<LatLon>(&shape))
        return std::make_unique<OGRPoint>(point->longitude().value(), point->latitude().value());
    if (const auto* line = std::get_if<LineParts>(&shape)) return lines_of(*line);
    return areas_of(*std::get<const Area*>(shape));
}

OwnedShape shape_of(const OGRGeometry* geometry) {
    if (geometry == nullptr || geometry->IsEmpty()) return {};
    switch (wkbFlatten(geometry->getGeometryType())) {
        case wkbPoint:
            return {LatLon{Degrees{geometry->toPoint()->getY()}, Degrees{geometry->toPoint()->getX()}},
                    nullptr};
        case wkbLineString:
            return {LineParts{points_of(*geometry->toLineString())}, nullptr};
        case wkbPolygon:
            return area_shape(std::make_unique<Area>(Area{{polygon_of(*geometry->toPolygon())}}));
        case wkbMultiLineString:
            return shape_of_several(*geometry->toGeometryCollection(), wkbLineString);
        case wkbMultiPolygon:
            return shape_of_several(*geometry->toGeometryCollection(), wkbPolygon);
        case wkbGeometryCollection: {  // how some readers give what is of one kind
            const OGRwkbGeometryType first =
                wkbFlatten(geometry->toGeometryCollection()->getGeometryRef(0)->getGeometryType());
            for (const OGRGeometry* part : *geometry->toGeometryCollection()) {
                if (wkbFlatten(part->getGeometryType()) != first ||
                    (first != wkbLineString && first != wkbPolygon))
                    throw InputError("a collection of different shapes");
            }
            return shape_of_several(*geometry->toGeometryCollection(), first);
        }
        default:
            throw InputError(fmt::format("a shape of the kind {}; points, lines and areas can be used",
                                         geometry->getGeometryName()));
    }
}

}  // namespace dateline
