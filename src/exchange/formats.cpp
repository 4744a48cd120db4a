#include "exchange/formats.hpp"

#include "base/error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

namespace dateline {
namespace {

constexpr std::array<Format, 11> all{{
    {"geojson", ".geojson", "GeoJSON (RFC 7946)", "", FormatMaker::text, false},
    {"geojsonl", ".geojsonl", "GeoJSON, a feature a line", "", FormatMaker::text, false},
    {"geojsons", ".geojsons", "GeoJSON text sequence (RFC 8142)", "", FormatMaker::text, false},
    {"csv", ".csv", "CSV with lon, lat and WKT", "control characters", FormatMaker::text, false},
    {"kml", ".kml", "KML 2.2 with TimeSpan, styles, LookAt", "control characters, white space around texts",
     FormatMaker::text, true},
    {"gpkg", ".gpkg", "GeoPackage, a styled layer per kind", "", FormatMaker::layers, false},
    {"fgb", ".fgb", "FlatGeobuf, one layer",
     "features without a geometry, the order of features, bare days (kept as their midnight)",
     FormatMaker::layers, false},
    {"shp", ".shp.zip", "ESRI Shapefile, zipped",
     "names beyond 10 letters, texts beyond 254 bytes, times of day (kept as text), yes/no (0 and 1), "
     "features "
     "without a geometry, control characters",
     FormatMaker::layers, true},
    {"postgis", "PG:", "PostGIS, schema dateline, rows updated by id", "", FormatMaker::layers, false},
    {"lpf", ".lpf.json", "Linked Places Format: the places", "claims, arcs, extents", FormatMaker::dossier,
     false},
    {"claimreview", ".claimreview.json", "schema.org ClaimReview (JSON-LD): the claims",
     "all but judged claims", FormatMaker::dossier, false},
}};

std::string lower_case(std::string_view text) {
    std::string lower{text};
    for (char& c : lower) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return lower;
}

bool suits(const Format& format, const std::string& target) {
    if (format.extension.ends_with(':')) return target.starts_with(lower_case(format.extension));
    return target.ends_with(format.extension);
}

}  // namespace

std::span<const Format> formats() {
    return all;
}

const Format& format_for(std::string_view name, std::string_view target) {
    if (name.empty() && target == "-") return all.front();
    const std::string lower = lower_case(target);
    const auto found = std::ranges::find_if(
        all, [&](const Format& format) { return name.empty() ? suits(format, lower) : format.name == name; });
    if (found != all.end()) return *found;
    throw UsageError(
        fmt::format("{}: no such format; there are:\n{}", name.empty() ? target : name, format_list()));
}

std::string_view short_title(const Format& format) {
    return format.title.substr(0, format.title.find_first_of(",:"));
}

std::string format_list() {
    std::string list;
    for (const Format& format : all) {
        fmt::format_to(std::back_inserter(list), "  {:<12} {:<19} {}", format.name, format.extension,
                       format.title);
        if (!format.losses.empty()) fmt::format_to(std::back_inserter(list), "; loses {}", format.losses);
        list += '\n';
    }
    return list;
}

}  // namespace dateline
