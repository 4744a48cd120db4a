/// The one way into the module that has GDAL: looked up by these names when a command has loaded it.
#include "exchange/formats.hpp"
#include "layers/layer_file.hpp"
#include "layers/layer_source.hpp"
#include "layers/postgis_writer.hpp"

#include <memory>
#include <string>

extern "C" void dateline_layer_writer(const dateline::Format& format, const std::string& target,
                                      const dateline::Overview& overview,
                                      std::unique_ptr<dateline::FeatureWriter>& writer) {
    writer = format.name == "postgis" ? dateline::postgis_writer(target, overview)
                                      : dateline::layer_file(format, target, overview);
}

extern "C" void dateline_layer_source(const std::string& file, const dateline::BadRow& bad_row,
                                      std::unique_ptr<dateline::FeatureSource>& source) {
    source = dateline::layer_source(file, bad_row);
}
