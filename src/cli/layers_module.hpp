/// The module that has GDAL, loaded only for the formats that need it.
#pragma once

#include "exchange/feature_writer.hpp"
#include "exchange/formats.hpp"
#include "exchange/table_source.hpp"

#include <memory>
#include <string>

namespace dateline {

/// @throws GazetteerError  when the module is not installed. @throws ExportError  when nothing can be written
/// there.
[[nodiscard]] std::unique_ptr<FeatureWriter> layer_writer_for(const Format& format, const std::string& target,
                                                              const Overview& overview);

/// @throws GazetteerError  when the module is not installed. @throws InputError  for a file that GDAL cannot
/// open.
[[nodiscard]] std::unique_ptr<FeatureSource> open_layer_source(const std::string& file,
                                                               const BadRow& bad_row);

}  // namespace dateline
