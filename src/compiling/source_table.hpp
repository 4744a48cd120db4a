/// Tables of the gazetteer's sources: tab-separated, no quoting, a header line with the columns' names.
#pragma once

#include "geo/lat_lon.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// One row of a table, and where it stands. Valid while each_row() calls.
class SourceRow {
public:
    SourceRow(const std::filesystem::path& file, std::size_t line,
              const std::vector<std::string_view>& columns, const std::vector<std::string_view>& cells)
        : file_{file}, line_{line}, columns_{columns}, cells_{cells} {}

    /// Empty for a column that the table does not have.
    [[nodiscard]] std::string_view text(std::string_view column) const;
    /// @throws InputError  when the cell is empty or the table has no such column.
    [[nodiscard]] std::string_view required(std::string_view column) const;
    /// Nothing for an empty cell. @throws InputError for one that is no number.
    [[nodiscard]] std::optional<double> number(std::string_view column) const;
    /// 0 for an empty cell. @throws InputError for one that is no whole number.
    [[nodiscard]] std::int64_t whole_number(std::string_view column) const;
    /// The columns lat_deg and lon_deg; nothing when both are empty. @throws InputError when out of range.
    [[nodiscard]] std::optional<LatLon> point() const;
    /// "places.tsv.zst:17: what", to be thrown.
    [[noreturn]] void fail(std::string_view what) const;

private:
    const std::filesystem::path& file_;
    std::size_t line_;
    const std::vector<std::string_view>& columns_;
    const std::vector<std::string_view>& cells_;
};

/**
 * Calls `each` for every row; blank lines and lines that start with "#" are none.
 *
 * @returns the number of rows.
 * @throws InputError  for an unreadable file, a missing header, or a row with more or fewer cells than it.
 */
std::uint64_t each_row(const std::filesystem::path& file, const std::function<void(const SourceRow&)>& each);

}  // namespace dateline
