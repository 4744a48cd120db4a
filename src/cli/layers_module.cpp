#include "cli/layers_module.hpp"

#include "cli/loaded_module.hpp"

namespace dateline {
namespace {

constexpr const char* module_file = "dateline-layers.so";

}  // namespace

std::unique_ptr<FeatureWriter> layer_writer_for(const Format& format, const std::string& target,
                                                const Overview& overview) {
    using Entry =
        void (*)(const Format&, const std::string&, const Overview&, std::unique_ptr<FeatureWriter>&);
    std::unique_ptr<FeatureWriter> writer;
    module_entry<Entry>(module_file, "dateline_layer_writer")(format, target, overview, writer);
    return writer;
}

std::unique_ptr<FeatureSource> open_layer_source(const std::string& file, const BadRow& bad_row) {
    using Entry = void (*)(const std::string&, const BadRow&, std::unique_ptr<FeatureSource>&);
    std::unique_ptr<FeatureSource> source;
    module_entry<Entry>(module_file, "dateline_layer_source")(file, bad_row, source);
    return source;
}

}  // namespace dateline
