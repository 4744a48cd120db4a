/// Gives bytes to each reader of a source, for tests that make them up.
#pragma once

#include "base/error.hpp"
#include "compiling/airport_rows.hpp"
#include "compiling/area_source.hpp"
#include "compiling/byte_source.hpp"
#include "compiling/geonames_rows.hpp"
#include "compiling/line_reader.hpp"
#include "compiling/map_features.hpp"
#include "compiling/own_rows.hpp"

#include <unistd.h>
#include <array>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>

namespace dateline {

enum class SourceReader {
    places,
    alternate_names,
    divisions,
    parents,
    airports,
    own_table,
    own_features,
    areas
};
inline constexpr int source_reader_count = 8;

/// A small valid source for each reader, to start from. The facts are made up.
inline constexpr std::array<std::string_view, source_reader_count> valid_sources{
    "7\tSample\tSample\tA,B,\u0642\t33.5\t43\tP\tPPL\tIQ\t\t01\t\t\t\t120\t\t9\tAsia/Baghdad\t2026-11-20\n",
    "1\t7\tar\tB\t1\t\t\t\t1900\t\n2\t7\tlink\thttps://example.org\t\t\t\t\t\t\n",
    "IQ.01\tAnbar\tAnbar\t99592\n",
    "99592\t7\tADM\n",
    "id,ident,type,name,latitude_deg,longitude_deg,iso_country,keywords\n1,XX,heliport,\"A \"\"B\"\", "
    "C\",3,4,IQ,\"K, L\"\n",
    "name;lat;lon;aliases;kind;radius_km\n\"Karim\nCamp\";1;2;A|B;site;3\n",
    R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Z","id":1},"geometry":
{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}}]})",
    R"({"type":"Topology","arcs":[[[0,0],[1,0],[1,1],[0,0]]],"objects":{"a":{"type":"GeometryCollection","geometries":
[{"type":"Polygon","properties":{"id":"x:1"},"arcs":[[0]]}]}}})"};

inline std::filesystem::path fed_file(std::string_view bytes, const char* extension) {
    const auto folder =
        std::filesystem::exists("/dev/shm") ? "/dev/shm" : std::filesystem::temp_directory_path();
    const auto file = folder / ("dateline-fed-" + std::to_string(::getpid()) + extension);
    std::ofstream{file, std::ios::binary | std::ios::trunc} << bytes;
    return file;
}

inline void feed_tables(SourceReader reader, std::string_view bytes) {
    const auto source = bytes_in_memory(bytes);
    (void)read_rows(*source, "fed", {}, [reader](const Cells& cells) {
        if (reader == SourceReader::places) (void)geonames_place(cells, AlternateNames::from_row);
        if (reader == SourceReader::alternate_names) (void)geonames_alternate_name(cells);
        if (reader == SourceReader::divisions) (void)geonames_division(cells);
        if (reader == SourceReader::parents) (void)geonames_parent(cells);
    });
}

inline void feed_csv(SourceReader reader, std::string_view bytes) {
    const auto source = bytes_in_memory(bytes);
    const OwnTableOptions options;
    std::optional<AirportColumns> airports;
    std::optional<OwnColumns> own;
    (void)read_csv(
        *source, "fed", {},
        [&](const CsvColumns& columns) {
            if (reader == SourceReader::airports) airports.emplace(columns, "fed");
            if (reader == SourceReader::own_table)
                own.emplace(columns, options, OwnColumns::Position::in_columns, "fed");
        },
        [&](const std::vector<std::string>& fields) {
            if (airports) (void)airports->place(fields);
            if (own) (void)own->place(fields, std::nullopt);
        });
}

inline void feed_map(SourceReader reader, std::string_view bytes) {
    const auto file = fed_file(bytes, reader == SourceReader::areas ? ".topojson" : ".geojson");
    if (reader == SourceReader::areas) return each_area(file, [](const std::string&, Area) {});
    const OwnTableOptions options;
    std::optional<OwnColumns> own;
    (void)read_features(
        file, {},
        [&](const CsvColumns& columns) {
            own.emplace(columns, options, OwnColumns::Position::in_geometry, "fed");
        },
        [&](MapFeature feature) { (void)own->place(feature.fields, feature.point); });
}

/// Whatever the bytes, nothing but an InputError may come of it. @returns whether one did.
inline bool is_refused(SourceReader reader, std::string_view bytes) {
    try {
        if (reader <= SourceReader::parents) {
            feed_tables(reader, bytes);
        } else if (reader <= SourceReader::own_table) {
            feed_csv(reader, bytes);
        } else {
            feed_map(reader, bytes);
        }
        return false;
    } catch (const InputError&) {
        return true;
    }
}

}  // namespace dateline
