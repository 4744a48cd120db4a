/// Rows of OurAirports' airports.csv.
#pragma once

#include "compiling/csv_reader.hpp"
#include "gazetteer/gazetteer_writer.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// Where its columns are: dumps of different years have them in different places.
class AirportColumns {
public:
    /// @throws InputError naming the file and the columns that are missing.
    AirportColumns(const CsvColumns& columns, std::string_view file);

    /**
     * An airport, or an air base when its name or keywords say so (OurAirports has no field for it); nothing
     * for balloon ports and for fields that are marked as doubled. The id is "oa:" and the ident.
     *
     * @throws RowFault
     */
    [[nodiscard]] std::optional<SourcePlace> place(const std::vector<std::string>& fields) const;

private:
    enum Column {
        ident,
        type,
        name,
        latitude,
        longitude,
        country,
        scheduled,
        icao,
        gps,
        iata,
        keywords,
        column_count
    };
    static constexpr int required_columns = country + 1;
    [[nodiscard]] std::string_view cell(const std::vector<std::string>& fields, Column column) const;
    [[nodiscard]] bool is_military(const std::vector<std::string>& fields) const;
    void add_names(const std::vector<std::string>& fields, SourcePlace& source) const;

    std::array<std::optional<std::size_t>, column_count> positions_;
};

}  // namespace dateline
