// Writes features in any format, for outside programs to judge: those of the constructed dossier of the unit
// tests, or those of a file. usage: convert_features --strike TO...      or: convert_features FROM TO

#include "base/mapped_file.hpp"
#include "base/whole_file.hpp"
#include "exchange/csv_writer.hpp"
#include "exchange/dossier_features.hpp"
#include "exchange/formats.hpp"
#include "exchange/geojson_writer.hpp"
#include "exchange/kml_writer.hpp"
#include "exchange/strike_dossier.hpp"
#include "exchange/table_source.hpp"
#include "layers/layer_file.hpp"
#include "layers/layer_source.hpp"
#include "layers/postgis_writer.hpp"

#include <cstdio>
#include <exception>
#include <string>

using namespace dateline;

namespace {

std::unique_ptr<FeatureWriter> writer_for(const Format& format, const std::string& to, const ByteSink& sink,
                                          FeatureSource& source) {
    if (format.name == "postgis") return postgis_writer(to, source.overview());
    if (format.maker == FormatMaker::layers) return layer_file(format, to, source.overview());
    if (format.name == "csv") return std::make_unique<CsvWriter>(sink, source.overview());
    if (format.name == "kml") return std::make_unique<KmlWriter>(sink, source.overview());
    if (format.name == "geojsonl") return std::make_unique<GeoJsonWriter>(sink, GeoJsonFraming::lines);
    if (format.name == "geojsons")
        return std::make_unique<GeoJsonWriter>(sink, GeoJsonFraming::record_separators);
    return std::make_unique<GeoJsonWriter>(sink, GeoJsonFraming::collection);
}

void write(FeatureSource& source, const std::string& to) {
    const Format& format = format_for("", to);
    std::optional<WholeFile> file;
    if (format.maker == FormatMaker::text) file.emplace(to);
    const ByteSink sink = [&](std::string_view bytes) { file->write(bytes); };
    const auto writer = writer_for(format, to, sink, source);
    for (const Layer& layer : source.overview().layers) {
        source.each([&](const Feature& feature) {
            if (feature.layer == layer.name) writer->write(feature);
        });
    }
    writer->end();
    if (file) file->commit();
}

void convert(const std::string& from, const std::string& to) {
    const BadRow complain = [](const std::string& message) { std::fprintf(stderr, "%s\n", message.c_str()); };
    if (!from.ends_with(".csv") && from.find(".geojson") == std::string::npos) {
        write(*layer_source(from, complain), to);
        return;
    }
    const MappedFile file{from};
    const std::string_view text{reinterpret_cast<const char*>(file.bytes().data()), file.bytes().size()};
    write(from.ends_with(".csv") ? *csv_source(text, from, complain) : *geojson_source(text, from, complain),
          to);
}

}  // namespace

int main(int argc, char** argv) try {
    if (argc < 3) return 2;
    if (std::string{argv[1]} != "--strike") {
        convert(argv[1], argv[2]);
        return 0;
    }
    const Dossier dossier = strike_dossier();
    DossierFeatures source{dossier};
    for (int i = 2; i < argc; ++i) write(source, argv[i]);
} catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
}
