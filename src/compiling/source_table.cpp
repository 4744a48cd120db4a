#include "compiling/source_table.hpp"

#include "base/error.hpp"
#include "base/input.hpp"
#include "compiling/source_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace dateline {
namespace {

void split_cells(std::string_view line, std::vector<std::string_view>& cells) {
    cells.clear();
    for (std::size_t start = 0; start <= line.size();) {
        const auto end = std::min(line.find('\t', start), line.size());
        cells.push_back(line.substr(start, end - start));
        start = end + 1;
    }
}

template <typename Number>
std::optional<Number> parsed(std::string_view text) {
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

}  // namespace

std::string_view SourceRow::text(std::string_view column) const {
    const auto found = std::find(columns_.begin(), columns_.end(), column);
    return found == columns_.end() ? std::string_view{}
                                   : cells_[static_cast<std::size_t>(found - columns_.begin())];
}

std::string_view SourceRow::required(std::string_view column) const {
    const auto cell = text(column);
    if (cell.empty()) fail(fmt::format("nothing in column \"{}\"", column));
    return cell;
}

std::optional<double> SourceRow::number(std::string_view column) const {
    const auto cell = text(column);
    if (cell.empty()) return std::nullopt;
    const auto value = parsed<double>(cell);
    if (!value) fail(fmt::format("\"{}\" in column \"{}\" is not a number", cell, column));
    return value;
}

std::int64_t SourceRow::whole_number(std::string_view column) const {
    const auto cell = text(column);
    if (cell.empty()) return 0;
    const auto value = parsed<std::int64_t>(cell);
    if (!value) fail(fmt::format("\"{}\" in column \"{}\" is not a whole number", cell, column));
    return *value;
}

std::optional<LatLon> SourceRow::point() const {
    const auto lat_deg = number("lat_deg");
    const auto lon_deg = number("lon_deg");
    if (!lat_deg && !lon_deg) return std::nullopt;
    if (!lat_deg || !lon_deg) fail("has a latitude or a longitude, but not both");
    try {
        return LatLon{Degrees{*lat_deg}, Degrees{*lon_deg}};
    } catch (const InputError& error) {
        fail(error.what());
    }
}

void SourceRow::fail(std::string_view what) const {
    throw InputError(fmt::format("{}:{}: {}", file_.string(), line_, what));
}

std::uint64_t each_row(const std::filesystem::path& file, const std::function<void(const SourceRow&)>& each) {
    const auto text = read_source_text(file);
    std::vector<std::string_view> columns;
    std::vector<std::string_view> cells;
    std::uint64_t rows = 0;
    for_each_line(text, [&](std::size_t number, std::string_view line) {
        if (line.empty() || line.front() == '#') return;
        if (columns.empty()) return split_cells(line, columns);
        split_cells(line, cells);
        const SourceRow row{file, number, columns, cells};
        if (cells.size() != columns.size()) {
            row.fail(fmt::format("has {} cells, the header {}", cells.size(), columns.size()));
        }
        each(row);
        ++rows;
    });
    if (columns.empty()) throw InputError(fmt::format("{}: has no header line", file.string()));
    return rows;
}

}  // namespace dateline
