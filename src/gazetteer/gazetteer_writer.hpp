/// Turns rows into the file that Gazetteer maps.
#pragma once

#include "gazetteer/gazetteer.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace dateline {

/// One place as the sources give it.
struct SourceName {
    std::string text;
    NameKind kind = NameKind::alternate;
    std::string language;  ///< ISO 639 code, or an ISO 15924 script when only that is known; may be empty
};

struct SourcePlace {
    Place place;                    ///< `country_name` and `admin1` are filled in by the writer
    std::string admin1_code;        ///< GeoNames "IQ.01"; empty when unknown
    std::vector<SourceName> names;  ///< at least the preferred one
    double importance = 0;          ///< least prior, 0 to 1, for a place that is known beyond its kind and size
};

/**
 * Collects places and writes the gazetteer file whole or not at all. The bytes depend on nothing but the
 * rows. A first-level division is the place of kind admin1 whose `admin1_code` others share.
 */
class GazetteerWriter {
public:
    void add(SourcePlace place);
    void add_source(SourceInfo source);
    /// @throws ExportError; InputError for two places with one id.
    void write(const std::filesystem::path& target);

private:
    std::vector<SourcePlace> places_;
    std::vector<SourceInfo> sources_;
};

}  // namespace dateline
