/// What a person asks for who has a gazetteer made: the sources, how to read them, and where the file goes.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace dateline {

enum class BuildSourceKind {
    geonames,         ///< a dump of GeoNames' main table
    alternate_names,  ///< GeoNames alternateNamesV2.txt
    admin1_codes,     ///< GeoNames admin1CodesASCII.txt
    admin2_codes,     ///< GeoNames admin2Codes.txt
    hierarchy,        ///< GeoNames hierarchy.txt
    airports,         ///< OurAirports airports.csv
    polygons,         ///< Natural Earth countries, or states and provinces
    table,            ///< a person's own CSV
    features          ///< a person's own GeoJSON, or another vector format that GDAL reads
};

struct BuildSource {
    BuildSourceKind kind{};
    std::filesystem::path file;  ///< "-": standard input
};

/// How a person's own tables are read.
struct OwnTableOptions {
    std::map<std::string, std::string>
        columns;                    ///< from what is sought ("name", "lat") to the column that has it
    std::string id_prefix = "own";  ///< of ids that have none
    std::string kind = "site";      ///< of places whose row names none
    std::string dataset;            ///< the name to quote; empty: the file's
    std::string date;               ///< of the data; empty: the file's
    std::string licence = "not stated";
};

struct BuildRequest {
    std::vector<BuildSource> sources;
    OwnTableOptions own;
    std::filesystem::path output;
};

/// How far a build has come.
struct BuildProgress {
    std::string stage;  ///< "reading allCountries.txt", for a reader
    std::uint64_t bytes = 0;
    std::optional<std::uint64_t> all_bytes;  ///< not known of a pipe
    std::uint64_t rows = 0;
};

using BuildProgressSink = std::function<void(const BuildProgress&)>;

}  // namespace dateline
