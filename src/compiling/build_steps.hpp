/// The steps of building a gazetteer from dumps and tables.
#pragma once

#include "compiling/build_gazetteer.hpp"
#include "compiling/division_ids.hpp"
#include "compiling/geonames_rows.hpp"
#include "compiling/map_features.hpp"
#include "compiling/own_sources.hpp"
#include "compiling/place_tables.hpp"
#include "gazetteer/gazetteer_writer.hpp"

#include <string>

namespace dateline {

class GazetteerBuild {
public:
    GazetteerBuild(const OwnTableOptions& own, AlternateNames names, const BuildProgressSink& progress);

    /// Reads one source; its report goes into the result. @throws InputError
    void read(const BuildSource& source);

    /// @throws InputError  for a mapping to a column that none of the own sources read so far has.
    void require_mapped_columns() const { own_sources_.require_mapped_columns(); }

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

    const OwnTableOptions& own_;
    OwnSources own_sources_;
    AlternateNames names_;
    const BuildProgressSink& progress_;
    GazetteerWriter writer_;
    PlaceList waiting_fields_;
    DivisionIds divisions_;
    std::string latest_change_;  ///< of a GeoNames row, "2026-11-20"
    BuildResult result_;
};

}  // namespace dateline
