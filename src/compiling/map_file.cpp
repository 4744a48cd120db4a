#include "compiling/map_file.hpp"

#include "base/error.hpp"
#include "text/printable.hpp"

#include <cpl_conv.h>
#include <cpl_error.h>
#include <fmt/format.h>
#include <gdal.h>

#include <array>
#include <string>

namespace dateline {
namespace {

/// The file's name as GDAL's virtual file systems take it.
std::string gdal_path(const std::filesystem::path& file) {
    if (file == "-") return "/vsistdin/";
    if (file.extension() == ".gz") return "/vsigzip/" + file.string();
    if (file.extension() == ".zip") return "/vsizip/" + file.string();
    return file.string();
}

}  // namespace

QuietGdal::QuietGdal() {
    CPLPushErrorHandler(CPLQuietErrorHandler);
    CPLErrorReset();
}

QuietGdal::~QuietGdal() {
    CPLPopErrorHandler();
}

std::string what_gdal_says() {
    constexpr std::size_t longest = 200;
    const std::string said = printable(CPLGetLastErrorMsg());
    return said.empty() ? std::string{} : fmt::format(" ({})", said.substr(0, longest));
}

void CloseMapFile::operator()(void* dataset) const {
    GDALClose(dataset);
}

MapFile open_map_file(const std::filesystem::path& file) {
    constexpr std::array<const char*, 9> drivers{
        "GeoJSON", "GeoJSONSeq", "TopoJSON", "GPKG", "ESRI Shapefile", "FlatGeobuf", "KML", "GML", nullptr};
    GDALAllRegister();
    CPLSetConfigOption("CPL_VSIL_GZIP_WRITE_PROPERTIES", "NO");  // it would write a file beside the source
    const QuietGdal kept_quiet;
    MapFile dataset{GDALOpenEx(gdal_path(file).c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers.data(),
                               nullptr, nullptr)};
    if (dataset) return dataset;
    throw InputError(
        fmt::format("{}: cannot be read as GeoJSON, GeoPackage, shapefile or another map layer{}",
                    file.string(), what_gdal_says()));
}

}  // namespace dateline
