/// The spatial index of a GeoPackage's layer, made in memory that does not grow with the rows.
#pragma once

#include "layers/external_sort.hpp"
#include "layers/layer_index.hpp"
#include "layers/shape_box.hpp"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

class GDALDataset;

namespace dateline {

/**
 * Fills the R-tree of a layer from its leaves upwards, in the order of a Hilbert curve. SQLite's own way
 * takes each box down the tree by itself, which costs several times what writing the rows does.
 */
class GeoPackageIndex final : public LayerIndex {
public:
    /// Has GDAL add an empty index to an empty layer with the geometry column "geom", and sets its triggers
    /// aside until before_closing(). @throws ExportError
    GeoPackageIndex(GDALDataset& dataset, std::string table, const std::filesystem::path& folder);

    void add(std::int64_t row, const ShapeBox& box) override;
    void before_closing() override;

private:
    struct BoxRecord {
        std::uint32_t key;  ///< on the Hilbert curve
        std::int64_t row;
        ShapeBox box;
    };

    GDALDataset& dataset_;
    std::string index_;                  ///< "rtree_site_geom"
    std::vector<std::string> triggers_;  ///< their statements
    std::filesystem::path folder_;
    ExternalSort<BoxRecord> boxes_;
};

}  // namespace dateline
