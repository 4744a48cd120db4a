#include "cli/export_target.hpp"

#include "base/error.hpp"
#include "cli/layers_module.hpp"
#include "exchange/claim_review.hpp"
#include "exchange/csv_writer.hpp"
#include "exchange/dossier_features.hpp"
#include "exchange/geojson_writer.hpp"
#include "exchange/kml_writer.hpp"
#include "exchange/linked_places.hpp"

#include <fmt/format.h>

#include <memory>
#include <ostream>

namespace dateline {
namespace {

std::unique_ptr<FeatureWriter> text_writer(const Format& format, const ByteSink& sink,
                                           FeatureSource& features) {
    if (format.name == "csv") return std::make_unique<CsvWriter>(sink, features.overview());
    if (format.name == "kml") return std::make_unique<KmlWriter>(sink, features.overview());
    GeoJsonFraming framing = GeoJsonFraming::collection;
    if (format.name == "geojsonl") framing = GeoJsonFraming::lines;
    if (format.name == "geojsons") framing = GeoJsonFraming::record_separators;
    return std::make_unique<GeoJsonWriter>(sink, framing);
}

std::size_t write_all(const Format& format, FeatureSource& features, FeatureWriter& writer) {
    std::size_t count = 0;
    if (format.layer_by_layer) {
        for (const Layer& layer : features.overview().layers) {
            features.each([&](const Feature& feature) {
                if (feature.layer != layer.name) return;
                writer.write(feature);
                ++count;
            });
        }
    } else {
        features.each([&](const Feature& feature) {
            writer.write(feature);
            ++count;
        });
    }
    writer.end();
    return count;
}

}  // namespace

ExportTarget::ExportTarget(const Format& format, const std::string& target, std::ostream& out)
    : format_{format}, target_{target}, out_{out} {
    if (format.maker == FormatMaker::layers) {
        if (target == "-")
            throw UsageError(fmt::format("{} cannot be written to standard output", short_title(format)));
    } else if (target != "-") {
        file_.emplace(target);
    }
}

ByteSink ExportTarget::sink() {
    if (file_) return [this](std::string_view bytes) { file_->write(bytes); };
    return [this](std::string_view bytes) {
        out_.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    };
}

std::size_t ExportTarget::write(const Dossier& dossier) {
    if (format_.maker != FormatMaker::dossier) {
        DossierFeatures features{dossier};
        return write(features);
    }
    if (format_.name == "lpf") {
        write_linked_places(dossier, sink());
    } else {
        write_claim_reviews(dossier, sink());
    }
    if (file_) file_->commit();
    return dossier.places.size() + dossier.claims.size();
}

std::size_t ExportTarget::write(FeatureSource& features) {
    if (format_.maker == FormatMaker::dossier)
        throw UsageError(fmt::format("{} is made from articles, not from a table", short_title(format_)));
    const auto writer = format_.maker == FormatMaker::layers
                            ? layer_writer_for(format_, target_, features.overview())
                            : text_writer(format_, sink(), features);
    const std::size_t count = write_all(format_, features, *writer);
    if (file_) file_->commit();
    return count;
}

std::size_t export_features(const Format& format, const std::string& target, FeatureSource& features,
                            std::ostream& out) {
    return ExportTarget{format, target, out}.write(features);
}

}  // namespace dateline
