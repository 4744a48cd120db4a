/// Features as KML 2.2 (OGC 07-147r2).
#pragma once

#include "exchange/feature_writer.hpp"

#include <string>
#include <string_view>

namespace dateline {

/**
 * A folder for each layer, styles, a LookAt for the whole and for each placemark, TimeSpan from `start` and
 * `end`, every property in typed ExtendedData. Features must come layer by layer, in the overview's order.
 */
class KmlWriter final : public FeatureWriter {
public:
    KmlWriter(ByteSink sink, const Overview& overview);
    void write(const Feature& feature) override;
    void end() override;

private:
    void enter_folder(std::string_view layer);
    void leave_folder();

    ByteSink sink_;
    std::string out_;
    std::string folder_;
    bool in_folder_ = false;
};

}  // namespace dateline
