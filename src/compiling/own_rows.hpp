/// Places of a person's own table or map layer, by a mapping of columns.
#pragma once

#include "compiling/csv_reader.hpp"
#include "gazetteer/build_request.hpp"
#include "gazetteer/gazetteer_writer.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// "own:karim-camp" for "Karim Camp"; empty when the name has no letter.
[[nodiscard]] std::string id_from_name(std::string_view prefix, std::string_view name);

/**
 * Which column holds what. Sought are: name, lat, lon (required; a map layer needs no lat and lon), id, kind,
 * country, admin1, population, radius_km, aliases, other_ids, time_zone, importance. Each is found in the
 * column that the options name, else in one of its usual names ("latitude", "y"), whatever the case.
 */
class OwnColumns {
public:
    enum class Position { in_columns, in_geometry };

    /// A mapping to a column that is not there is left aside: another source may have it. @throws InputError
    /// for a mapping of what is not sought (listing that), an unknown default kind, or when a required
    /// column is missing.
    OwnColumns(const CsvColumns& columns, const OwnTableOptions& options, Position position,
               std::string_view file);

    /**
     * @param point  where the geometry is; nothing to take it from the columns
     *
     * A place without an id gets one from its name, "own:karim-camp": it stays the same when the table is
     * built again. Aliases and other ids have ";" or "|" between them. @throws RowFault
     */
    [[nodiscard]] SourcePlace place(const std::vector<std::string>& fields,
                                    std::optional<LatLon> point) const;

    /// What the options' mappings gave a column of this source.
    [[nodiscard]] const std::vector<std::string>& mapped() const noexcept { return mapped_; }

private:
    enum Sought {
        name,
        lat,
        lon,
        id,
        kind,
        country,
        admin1,
        population,
        radius_km,
        aliases,
        other_ids,
        time_zone,
        importance,
        sought_count
    };
    static std::optional<Sought> sought_from(std::string_view text);
    [[nodiscard]] std::string_view cell(const std::vector<std::string>& fields, Sought sought) const;
    [[nodiscard]] std::string id_of(const std::vector<std::string>& fields, std::string_view name) const;
    void set_kind(const std::vector<std::string>& fields, Place& place) const;
    void set_extent(const std::vector<std::string>& fields, Place& place) const;

    std::array<std::optional<std::size_t>, sought_count> positions_;
    std::vector<std::string> mapped_;
    const OwnTableOptions& options_;
    PlaceKind default_kind_;
};

}  // namespace dateline
