#include "compiling/map_features.hpp"

#include "base/error.hpp"
#include "compiling/map_file.hpp"
#include "compiling/ogr_polygons.hpp"
#include "geodesy/extent_distance.hpp"

#include <cpl_error.h>
#include <fmt/format.h>
#include <gdal.h>
#include <ogr_api.h>
#include <ogr_srs_api.h>

#include <cmath>
#include <memory>
#include <utility>

namespace dateline {
namespace {

constexpr std::uint64_t rows_between_reports = 256;

struct DestroyFeature {
    void operator()(void* feature) const { OGR_F_Destroy(static_cast<OGRFeatureH>(feature)); }
};
struct DestroyTransformation {
    void operator()(void* handle) const {
        OCTDestroyCoordinateTransformation(static_cast<OGRCoordinateTransformationH>(handle));
    }
};
using Transformation = std::unique_ptr<void, DestroyTransformation>;

CsvColumns columns_of(OGRLayerH layer) {
    const auto definition = OGR_L_GetLayerDefn(layer);
    std::vector<std::string> names;
    for (int i = 0; i < OGR_FD_GetFieldCount(definition); ++i) {
        names.emplace_back(OGR_Fld_GetNameRef(OGR_FD_GetFieldDefn(definition, i)));
    }
    return CsvColumns{names};
}

/// To longitude and latitude; nothing for a layer that is in them.
Transformation to_degrees(OGRLayerH layer) {
    const auto from = OGR_L_GetSpatialRef(layer);
    if (from == nullptr || OSRIsGeographic(from)) return nullptr;
    const std::unique_ptr<void, decltype(&OSRDestroySpatialReference)> to{OSRNewSpatialReference(nullptr),
                                                                          &OSRDestroySpatialReference};
    OSRImportFromEPSG(to.get(), 4326);
    OSRSetAxisMappingStrategy(to.get(), OAMS_TRADITIONAL_GIS_ORDER);
    Transformation transformation{OCTNewCoordinateTransformation(from, to.get())};
    if (!transformation)
        throw InputError("a layer's reference system cannot be converted to longitude and latitude");
    return transformation;
}

LatLon point_in(OGRGeometryH geometry) {
    const double lat_deg = OGR_G_GetY(geometry, 0), lon_deg = OGR_G_GetX(geometry, 0);
    if (std::abs(lat_deg) <= 90 && std::abs(lon_deg) <= 180) return {Degrees{lat_deg}, Degrees{lon_deg}};
    throw RowFault("geometry", "is not in degrees of longitude and latitude",
                   fmt::format("{}, {}", lon_deg, lat_deg));
}

/// A line's middle vertex lies on it, as its centroid may not.
LatLon point_on_line(OGRGeometryH geometry) {
    while (OGR_G_GetGeometryCount(geometry) > 0) geometry = OGR_G_GetGeometryRef(geometry, 0);
    const int count = OGR_G_GetPointCount(geometry);
    if (count == 0) throw RowFault("geometry", "is empty");
    const std::unique_ptr<void, decltype(&OGR_G_DestroyGeometry)> middle{OGR_G_CreateGeometry(wkbPoint),
                                                                         &OGR_G_DestroyGeometry};
    OGR_G_SetPoint_2D(middle.get(), 0, OGR_G_GetX(geometry, count / 2), OGR_G_GetY(geometry, count / 2));
    return point_in(middle.get());
}

void locate(OGRGeometryH geometry, void* transformation, MapFeature& feature) {
    if (geometry == nullptr || OGR_G_IsEmpty(geometry)) throw RowFault("geometry", "is missing");
    const auto converter = static_cast<OGRCoordinateTransformationH>(transformation);
    if (converter != nullptr && OGR_G_Transform(geometry, converter) != OGRERR_NONE) {
        throw RowFault("geometry", "cannot be converted to longitude and latitude");
    }
    if (wkbFlatten(OGR_G_GetGeometryType(geometry)) == wkbPoint) {
        feature.point = point_in(geometry);
        return;
    }
    try {
        collect_polygons(geometry, feature.area);
    } catch (const RowFault&) {
        throw;
    } catch (const InputError&) {
        throw RowFault("geometry", "has coordinates that are no numbers");
    }
    feature.point = feature.area.polygons.empty() ? point_on_line(geometry) : middle_of(feature.area);
}

MapFeature feature_from(OGRFeatureH handle, void* transformation) {
    MapFeature feature;
    for (int i = 0; i < OGR_F_GetFieldCount(handle); ++i) {
        feature.fields.emplace_back(OGR_F_IsFieldSetAndNotNull(handle, i) ? OGR_F_GetFieldAsString(handle, i)
                                                                          : "");
    }
    locate(OGR_F_GetGeometryRef(handle), transformation, feature);
    return feature;
}

void read_layer(OGRLayerH layer, BuildProgress& state, RowReport& report, const BuildProgressSink& progress,
                const std::function<void(MapFeature)>& each) {
    const auto transformation = to_degrees(layer);
    OGR_L_ResetReading(layer);
    while (const std::unique_ptr<void, DestroyFeature> handle{OGR_L_GetNextFeature(layer)}) {
        ++report.rows;
        try {
            each(feature_from(static_cast<OGRFeatureH>(handle.get()), transformation.get()));
            ++report.used;
        } catch (const RowFault& fault) {
            report.skip(report.rows, fault);
        }
        state.rows = report.rows;
        if (report.rows % rows_between_reports == 0 && progress) progress(state);
    }
}

}  // namespace

RowReport read_features(const std::filesystem::path& file, const BuildProgressSink& progress,
                        const std::function<void(const CsvColumns&)>& header,
                        const std::function<void(MapFeature)>& each) {
    const QuietGdal kept_quiet;
    if (file != "-") (void)open_bytes(file);  // says what is wrong in our own words
    const auto dataset = open_map_file(file);
    if (GDALDatasetGetLayerCount(dataset.get()) == 0)
        throw InputError(fmt::format("{}: holds no layer", file.string()));
    RowReport report;
    report.source = file == "-" ? "standard input" : file.string();
    BuildProgress state{"reading " + file.filename().string(), 0, std::nullopt, 0};
    for (int i = 0; i < GDALDatasetGetLayerCount(dataset.get()); ++i) {
        const auto layer = GDALDatasetGetLayer(dataset.get(), i);
        header(columns_of(layer));
        read_layer(layer, state, report, progress, each);
    }
    if (CPLGetLastErrorType() >= CE_Failure) {
        throw InputError(fmt::format("{}: cannot be read to its end{}", report.source, what_gdal_says()));
    }
    return report;
}

}  // namespace dateline
