/// Features as GeoPackage, FlatGeobuf or zipped Shapefile.
#pragma once

#include "exchange/feature_writer.hpp"
#include "exchange/formats.hpp"

#include <filesystem>
#include <memory>

namespace dateline {

/// The file appears whole at end(), or not at all. @throws ExportError
[[nodiscard]] std::unique_ptr<FeatureWriter> layer_file(const Format& format,
                                                        const std::filesystem::path& target,
                                                        const Overview& overview);

}  // namespace dateline
