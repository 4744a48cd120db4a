#include "exchange/geojson_writer.hpp"

#include "dossier/json_text.hpp"
#include "exchange/dossier_features.hpp"
#include "exchange/feature_style.hpp"
#include "exchange/geojson_text.hpp"

#include <utility>

namespace dateline {
namespace {

constexpr std::size_t flush_bytes = 1 << 16;

void append_feature(std::string& out, const Feature& feature) {
    out += R"({"type": "Feature", "id": )";
    append_json_string(out, feature.id);
    out += R"(, "geometry": )";
    append_geometry(out, feature.shape);
    out += R"(, "properties": {)";
    append_properties(out, feature);
    append_simplestyle(out, feature);
    out += "}}";
}

}  // namespace

GeoJsonWriter::GeoJsonWriter(ByteSink sink, GeoJsonFraming framing)
    : sink_{std::move(sink)}, framing_{framing} {
    if (framing_ == GeoJsonFraming::collection)
        out_ = R"({"type": "FeatureCollection", "name": "dateline", "features": [)";
}

void GeoJsonWriter::write(const Feature& feature) {
    if (framing_ == GeoJsonFraming::collection) {
        out_ += std::exchange(first_, false) ? "\n" : ",\n";
        box_.add(feature.shape);
    }
    if (framing_ == GeoJsonFraming::record_separators) out_ += '\x1e';
    append_feature(out_, feature);
    if (framing_ != GeoJsonFraming::collection) out_ += '\n';
    if (out_.size() >= flush_bytes) flush();
}

void GeoJsonWriter::end() {
    if (framing_ == GeoJsonFraming::collection) {
        out_ += "\n]";
        if (const auto box = box_.box()) {
            out_ += R"(, "bbox": )";
            append_box(out_, *box);
        }
        out_ += "}\n";
    }
    flush();
}

void GeoJsonWriter::flush() {
    sink_(out_);
    out_.clear();
}

std::size_t write_geojson(const Dossier& dossier, const ByteSink& sink) {
    GeoJsonWriter writer{sink, GeoJsonFraming::collection};
    std::size_t count = 0;
    DossierFeatures{dossier}.each([&](const Feature& feature) {
        writer.write(feature);
        ++count;
    });
    writer.end();
    return count;
}

}  // namespace dateline
