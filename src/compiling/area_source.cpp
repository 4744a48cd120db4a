#include "compiling/area_source.hpp"

#include "compiling/map_file.hpp"
#include "compiling/ogr_polygons.hpp"

#include <gdal.h>
#include <ogr_api.h>

#include <memory>
#include <utility>

namespace dateline {
namespace {

struct DestroyFeature {
    void operator()(void* feature) const { OGR_F_Destroy(static_cast<OGRFeatureH>(feature)); }
};

void each_area_of_layer(OGRLayerH layer, const std::function<void(const std::string&, Area)>& each) {
    OGR_L_ResetReading(layer);
    while (const std::unique_ptr<void, DestroyFeature> owner{OGR_L_GetNextFeature(layer)}) {
        const auto feature = static_cast<OGRFeatureH>(owner.get());
        const int field = OGR_F_GetFieldIndex(feature, "id");
        const auto geometry = OGR_F_GetGeometryRef(feature);
        if (!geometry) continue;
        Area area;
        collect_polygons(geometry, area);
        if (!area.polygons.empty()) each(field < 0 ? "" : OGR_F_GetFieldAsString(feature, field), std::move(area));
    }
}

}  // namespace

void each_area(const std::filesystem::path& file, const std::function<void(const std::string&, Area)>& each) {
    const QuietGdal quiet;
    const auto dataset = open_map_file(file);
    const int layers = GDALDatasetGetLayerCount(dataset.get());
    for (int i = 0; i < layers; ++i) each_area_of_layer(GDALDatasetGetLayer(dataset.get(), i), each);
}

}  // namespace dateline
