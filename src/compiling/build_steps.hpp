/// The steps of building a gazetteer from dumps and tables.
#pragma once

#include "compiling/build_gazetteer.hpp"
#include "compiling/geonames_rows.hpp"
#include "compiling/map_features.hpp"
#include "compiling/own_rows.hpp"
#include "compiling/place_tables.hpp"
#include "gazetteer/gazetteer_writer.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace dateline {

class GazetteerBuild {
public:
    GazetteerBuild(const OwnTableOptions& own, AlternateNames names, const BuildProgressSink& progress);

    /// Reads one source; its report goes into the result. @throws InputError
    void read(const BuildSource& source);

    /// @throws InputError  for a mapping to a column that none of the own sources read so far has.
    void require_mapped_columns() const;

    /// Airports, bases and military sites wait until all sources of them are read: then the same ones are
    /// joined.
    void add_waiting_fields();

    /// @throws InputError when there is no place; ExportError
    [[nodiscard]] BuildResult write(const std::filesystem::path& output);

private:
    [[nodiscard]] RowReport read_rows_of(const BuildSource& source);
    [[nodiscard]] RowReport read_airports(const BuildSource& source);
    [[nodiscard]] RowReport read_table(const BuildSource& source);
    [[nodiscard]] RowReport read_layer(const BuildSource& source);
    [[nodiscard]] RowReport read_polygons(const BuildSource& source);
    void add_geonames(const Cells& cells);
    void add_division_name(const Cells& cells);
    void add_parent(const Cells& cells);
    void add_alternate_name(const Cells& cells);
    void add(const SourcePlace& place);
    void add_own(SourcePlace place);
    [[nodiscard]] OwnColumns own_columns(const BuildSource& source, const CsvColumns& columns,
                                         OwnColumns::Position position);
    void note_division(const SourcePlace& place);
    void add_polygons(const CsvColumns& columns, MapFeature feature);
    void set_extents_of_polygons();
    [[nodiscard]] std::string id_of_polygon(const CsvColumns& columns, const MapFeature& feature) const;
    void add_source_info(const BuildSource& source, const RowReport& report);

    const OwnTableOptions& own_;
    AlternateNames names_;
    const BuildProgressSink& progress_;
    GazetteerWriter writer_;
    PlaceList waiting_fields_;
    std::map<std::string, std::string, std::less<>> countries_;  ///< ids by "IQ"
    std::map<std::string, std::string, std::less<>> divisions_;  ///< ids by "IQ.01"
    std::map<std::string, std::string, std::less<>> codes_;      ///< the other way round
    std::set<std::string> mapped_;                               ///< what --map gave a column in some source
    std::string columns_seen_;                                   ///< of own sources, for a message
    std::string latest_change_;                                  ///< of a GeoNames row, "2026-11-20"
    std::map<std::string, Area> areas_;  ///< of the map layer being read, by id: a place may have several features
    BuildResult result_;
};

}  // namespace dateline
