#include "compiling/area_source.hpp"

#include "base/error.hpp"

#include <cpl_conv.h>
#include <fmt/format.h>
#include <gdal.h>
#include <ogr_api.h>

#include <algorithm>
#include <memory>
#include <utility>

namespace dateline {
namespace {

struct CloseDataset {
    void operator()(void* dataset) const { GDALClose(dataset); }
};
struct DestroyFeature {
    void operator()(void* feature) const { OGR_F_Destroy(static_cast<OGRFeatureH>(feature)); }
};

enum class Turn { counter_clockwise, clockwise };

/// Twice the signed area in square degrees: positive when counter-clockwise.
double signed_area(const Ring& ring) {
    double sum = 0;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        const auto& a = ring[i];
        const auto& b = ring[i + 1];
        sum += a.longitude().value() * b.latitude().value() - b.longitude().value() * a.latitude().value();
    }
    return sum;
}

/// Quantised coordinates may lie a rounding step beyond the edge of the map.
Ring ring_of(OGRGeometryH line, Turn turn) {
    Ring ring;
    const int count = OGR_G_GetPointCount(line);
    ring.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        ring.emplace_back(Degrees{std::clamp(OGR_G_GetY(line, i), -90.0, 90.0)},
                          Degrees{std::clamp(OGR_G_GetX(line, i), -180.0, 180.0)});
    }
    if ((signed_area(ring) > 0) != (turn == Turn::counter_clockwise)) std::reverse(ring.begin(), ring.end());
    return ring;
}

constexpr std::size_t fewest_points = 4;  // a triangle, closed

Polygon polygon_of(OGRGeometryH geometry) {
    Polygon polygon;
    const int rings = OGR_G_GetGeometryCount(geometry);
    for (int i = 0; i < rings; ++i) {
        auto ring =
            ring_of(OGR_G_GetGeometryRef(geometry, i), i == 0 ? Turn::counter_clockwise : Turn::clockwise);
        if (i == 0) {
            polygon.outer = std::move(ring);
        } else if (ring.size() >= fewest_points) {
            polygon.holes.push_back(std::move(ring));
        }
    }
    return polygon;
}

void collect_polygons(OGRGeometryH geometry, Area& area) {
    if (wkbFlatten(OGR_G_GetGeometryType(geometry)) == wkbPolygon) {
        auto polygon = polygon_of(geometry);
        if (polygon.outer.size() >= fewest_points) area.polygons.push_back(std::move(polygon));
        return;
    }
    const int parts = OGR_G_GetGeometryCount(geometry);
    for (int i = 0; i < parts; ++i) collect_polygons(OGR_G_GetGeometryRef(geometry, i), area);
}

void each_area_of_layer(OGRLayerH layer, const std::function<void(const std::string&, Area)>& each) {
    OGR_L_ResetReading(layer);
    while (const std::unique_ptr<void, DestroyFeature> owner{OGR_L_GetNextFeature(layer)}) {
        const auto feature = static_cast<OGRFeatureH>(owner.get());
        const int field = OGR_F_GetFieldIndex(feature, "id");
        const auto geometry = OGR_F_GetGeometryRef(feature);
        if (field < 0 || !geometry) continue;
        Area area;
        collect_polygons(geometry, area);
        if (!area.polygons.empty()) each(OGR_F_GetFieldAsString(feature, field), std::move(area));
    }
}

}  // namespace

void each_area(const std::filesystem::path& file, const std::function<void(const std::string&, Area)>& each) {
    GDALAllRegister();
    CPLSetConfigOption("CPL_VSIL_GZIP_WRITE_PROPERTIES", "NO");  // it would write a file beside the source
    const auto path = (file.extension() == ".gz" ? "/vsigzip/" : "") + file.string();
    const std::unique_ptr<void, CloseDataset> dataset{
        GDALOpenEx(path.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, nullptr, nullptr, nullptr)};
    if (!dataset)
        throw InputError(fmt::format("{}: GDAL cannot read it as TopoJSON or GeoJSON", file.string()));
    const int layers = GDALDatasetGetLayerCount(dataset.get());
    for (int i = 0; i < layers; ++i) each_area_of_layer(GDALDatasetGetLayer(dataset.get(), i), each);
}

}  // namespace dateline
