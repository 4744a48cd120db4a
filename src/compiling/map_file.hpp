/// Map layers in files, opened by GDAL.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

namespace dateline {

/// While it lives, what GDAL finds wrong is kept for our own errors instead of going to the terminal.
class QuietGdal {
public:
    QuietGdal();
    ~QuietGdal();
    QuietGdal(const QuietGdal&) = delete;
    QuietGdal& operator=(const QuietGdal&) = delete;
};

/// GDAL's last message in brackets, made printable and cut to a line's length; empty when there is none.
[[nodiscard]] std::string what_gdal_says();

struct CloseMapFile {
    void operator()(void* dataset) const;
};

/// An open GDALDataset.
using MapFile = std::unique_ptr<void, CloseMapFile>;

/**
 * Opens GeoJSON (also as a text sequence), TopoJSON, GeoPackage, shapefile, FlatGeobuf, KML or GML; .gz and
 * .zip are looked into, and "-" is standard input.
 *
 * Only drivers that read the one file are asked: some others follow what the file says to other places, and
 * many that nobody needs here were never written for hostile bytes.
 *
 * @throws InputError when none of them can read it
 */
[[nodiscard]] MapFile open_map_file(const std::filesystem::path& file);

}  // namespace dateline
