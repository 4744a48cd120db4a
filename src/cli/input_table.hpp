/// A person's own table of places as input.
#pragma once

#include "base/mapped_file.hpp"
#include "cli/commands.hpp"
#include "exchange/feature.hpp"

#include <memory>
#include <string>

namespace dateline {

/// Whether a file is a table of places: by its extension (gpkg, kml, kmz, fgb, shp, geojson, geojsonl,
/// geojsons, PG:), or a CSV whose header gives positions. "-" is none.
[[nodiscard]] bool is_place_table(const std::string& file);

/// The features of such a file. A row that cannot be used is reported once, and makes the exit code 3.
class InputTable {
public:
    /// @throws InputError  for a file that cannot be read
    InputTable(const std::string& file, CommandContext& context);
    [[nodiscard]] FeatureSource& features() noexcept { return *source_; }

private:
    MappedFile bytes_;
    std::unique_ptr<FeatureSource> source_;
};

}  // namespace dateline
