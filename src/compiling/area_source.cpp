#include "compiling/area_source.hpp"

#include "base/error.hpp"
#include "compiling/ogr_polygons.hpp"

#include <cpl_conv.h>
#include <cpl_error.h>
#include <fmt/format.h>
#include <gdal.h>
#include <ogr_api.h>

#include <memory>
#include <utility>

namespace dateline {
namespace {

/// What GDAL finds wrong is said by our own error, not on the terminal.
class QuietGdal {
public:
    QuietGdal() { CPLPushErrorHandler(CPLQuietErrorHandler); }
    ~QuietGdal() { CPLPopErrorHandler(); }
    QuietGdal(const QuietGdal&) = delete;
    QuietGdal& operator=(const QuietGdal&) = delete;
};

struct CloseDataset {
    void operator()(void* dataset) const { GDALClose(dataset); }
};
struct DestroyFeature {
    void operator()(void* feature) const { OGR_F_Destroy(static_cast<OGRFeatureH>(feature)); }
};

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
    const QuietGdal quiet;
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
