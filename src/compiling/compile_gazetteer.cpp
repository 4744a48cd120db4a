#include "compiling/compile_gazetteer.hpp"

#include "compiling/area_joining.hpp"
#include "compiling/conflation.hpp"
#include "compiling/extent_rules.hpp"
#include "compiling/importance.hpp"
#include "compiling/pinyin_names.hpp"
#include "compiling/place_tables.hpp"
#include "compiling/source_manifest.hpp"
#include "compiling/time_zones.hpp"
#include "compiling/urban_areas.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace dateline {
namespace {

std::string_view left_out_because(SourceRole role) {
    switch (role) {
        case SourceRole::places:
            return "have an id that is there already";
        case SourceRole::names:
        case SourceRole::areas:
            return "belong to no place here";
        case SourceRole::urban_areas:
            return "surround no city that they fit";
    }
    return "";
}

TableTally read_source(const ManifestEntry& source, PlaceList& places) {
    switch (source.role) {
        case SourceRole::places:
            return read_places(source.file, places);
        case SourceRole::names:
            return read_names(source.file, places);
        case SourceRole::areas:
            return read_areas(source.file, source.info.name, places);
        case SourceRole::urban_areas:
            return read_urban_areas(source.file, source.info.name, places);
    }
    return {};
}

/// Names can only join places that are there, and areas give points to those that lack one.
std::string read_sources(std::vector<ManifestEntry>& sources, PlaceList& places) {
    std::string summary;
    for (const auto role :
         {SourceRole::places, SourceRole::names, SourceRole::areas, SourceRole::urban_areas}) {
        for (auto& source : sources) {
            if (source.role != role) continue;
            const auto tally = read_source(source, places);
            source.info.rows = tally.used;
            fmt::format_to(std::back_inserter(summary), "{:<24} {:>7} rows", source.file.filename().string(),
                           tally.used);
            if (tally.used != tally.rows) {
                fmt::format_to(std::back_inserter(summary), ", {} left out: they {}", tally.rows - tally.used,
                               left_out_because(role));
            }
            summary += '\n';
        }
    }
    return summary;
}

/// @returns how many were left out for want of a position.
std::uint64_t hand_over(PlaceList& places, GazetteerWriter& writer) {
    std::uint64_t without_point = 0;
    for (auto& entry : places.entries()) {
        if (!entry.has_point) {
            ++without_point;
            continue;
        }
        auto& extent = entry.source.place.extent;
        if (!extent.area && extent.radius == Meters{}) extent = extent_without_area(entry.source.place);
        entry.source.importance = std::max(entry.source.importance, importance_from_names(entry.source));
        writer.add(entry.source);
    }
    return without_point;
}

}  // namespace

std::string compile_gazetteer(const std::filesystem::path& sources, const std::filesystem::path& output) {
    auto manifest = read_manifest(sources);
    PlaceList places;
    auto summary = read_sources(manifest, places);
    const auto divided = find_divisions(places);
    fill_time_zones(places);
    const auto joined = join_same_places(places);
    const auto readings = add_pinyin_names(places);
    GazetteerWriter writer;
    const auto without_point = hand_over(places, writer);
    for (auto& source : manifest) writer.add_source(std::move(source.info));
    writer.write(output);
    return summary + fmt::format(
                         "{} places got their division from its polygon; {} were the same as another; "
                         "{} Chinese names were given their pinyin; "
                         "{} have neither coordinates nor a polygon and were left out\n",
                         divided, joined, readings, without_point);
}

}  // namespace dateline
