/// Features as GeoJSON (RFC 7946), in one collection or as a text sequence.
#pragma once

#include "dossier/dossier.hpp"
#include "exchange/feature_writer.hpp"
#include "exchange/running_box.hpp"

#include <cstddef>
#include <string>

namespace dateline {

/// How features stand beside each other.
enum class GeoJsonFraming {
    collection,        ///< one FeatureCollection with a bbox, a feature a line
    lines,             ///< a feature a line and nothing else
    record_separators  ///< RFC 8142: U+001E before each feature
};

/// Streams: nothing is kept but the box. Features get simplestyle colours where they bring none.
class GeoJsonWriter final : public FeatureWriter {
public:
    GeoJsonWriter(ByteSink sink, GeoJsonFraming framing);
    void write(const Feature& feature) override;
    void end() override;

private:
    void flush();

    ByteSink sink_;
    GeoJsonFraming framing_;
    std::string out_;
    RunningBox box_;
    bool first_ = true;
};

/// Writes a dossier as one collection; the same dossier always gives the same bytes. @returns the number of
/// features.
std::size_t write_geojson(const Dossier& dossier, const ByteSink& sink);

}  // namespace dateline
