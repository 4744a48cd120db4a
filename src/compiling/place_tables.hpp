/// Rows of the place and name tables under gazetteer/, as the gazetteer's writer takes them.
#pragma once

#include "gazetteer/gazetteer_writer.hpp"

#include <cstdint>
#include <filesystem>
#include <string>
#include <unordered_map>
#include <vector>

namespace dateline {

/// Places under construction, in the order of the tables, each found by any of its ids.
class PlaceList {
public:
    struct Entry {
        SourcePlace source;
        bool has_point = false;  ///< else the middle of its area will serve, or it is left out
    };

    /// @returns false when a place with this id is there already; the list is then unchanged.
    bool add(Entry entry);
    /// Null when no place has this id.
    [[nodiscard]] Entry* find(std::string_view id);

    [[nodiscard]] std::vector<Entry>& entries() noexcept { return entries_; }
    /// Removes entries whose id was cleared because another took them over; their ids then find that one.
    void drop_joined();

private:
    std::vector<Entry> entries_;
    std::unordered_map<std::string, std::size_t> index_by_id_;
};

/// What became of a table's rows.
struct TableTally {
    std::uint64_t rows = 0;
    std::uint64_t used = 0;
};

/**
 * Reads a table of places. Columns: id, name, and where known ascii_name, kind, feature_code, lat_deg,
 * lon_deg, country, admin1_code (or admin1, without the country), population, time_zone, disputed, radius_m,
 * extent_source, importance (see SourcePlace), other_ids and aliases (both lists with "; " between their
 * items). A kind that is not given follows from the feature code.
 *
 * @throws InputError  naming file and line, for a row without id or name or with an unknown kind.
 */
TableTally read_places(const std::filesystem::path& file, PlaceList& places);

/// Reads a table of names (id, name, language, kind) and gives each to its place; a cell may hold several
/// names with "; " between them. Names of unknown places are counted, not used. @throws InputError for an
/// unknown kind.
TableTally read_names(const std::filesystem::path& file, PlaceList& places);

}  // namespace dateline
