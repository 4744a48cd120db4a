#include "compiling/basemap_labels.hpp"

#include "base/error.hpp"
#include "base/input.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <string>
#include <vector>

namespace dateline {
namespace {

constexpr std::size_t largest_table_bytes = 16u << 20;

/// One line of a CSV without line breaks inside fields.
std::vector<std::string> csv_fields(std::string_view line) {
    std::vector<std::string> fields(1);
    bool quoted = false;
    for (const char c : line) {
        if (c == '"') {
            quoted = !quoted;
        } else if (c == ',' && !quoted) {
            fields.emplace_back();
        } else {
            fields.back() += c;
        }
    }
    return fields;
}

/// A line of a label table: name,lon,lat and numbers that differ by table.
class LabelRow {
public:
    LabelRow(const std::filesystem::path& file, std::size_t line, std::string_view text, std::size_t columns)
        : where_{fmt::format("{}:{}", file.string(), line)}, fields_{csv_fields(text)} {
        if (fields_.size() < columns) {
            throw InputError(
                fmt::format("{}: {} fields where {} are expected", where_, fields_.size(), columns));
        }
    }
    [[nodiscard]] const std::string& name() const { return fields_[0]; }
    [[nodiscard]] const std::string& text(std::size_t column) const { return fields_[column]; }
    [[nodiscard]] MapPoint point() const { return {number(1), number(2)}; }
    [[nodiscard]] double number(std::size_t column) const {
        const auto& text = fields_[column];
        double value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc{} || end != text.data() + text.size()) {
            throw InputError(fmt::format("{}: \"{}\" is no number", where_, text));
        }
        return value;
    }

private:
    std::string where_;
    std::vector<std::string> fields_;
};

template <class Each>
void for_each_row(const std::filesystem::path& file, std::size_t columns, const Each& each) {
    const auto text = read_input(file.string(), largest_table_bytes);
    for_each_line(text, [&](std::size_t number, std::string_view line) {
        if (number > 1 && !line.empty()) each(LabelRow{file, number, line, columns});
    });
}

/// 0 from 5 million km², one more for each third of that.
std::uint8_t rank_by_area(double km2) {
    const double steps = std::log(5e6 / std::max(km2, 1.0)) / std::log(3.0);
    return static_cast<std::uint8_t>(std::clamp(std::ceil(steps), 0.0, 12.0));
}

/// Countries, and their other points by country code.
void add_countries(const std::filesystem::path& assets, BasemapTables& tables) {
    struct Country {
        std::string name;
        std::uint8_t rank = 0;
    };
    std::map<std::string, Country> by_code;
    for_each_row(assets / "countries.csv", 5, [&](const LabelRow& row) {
        const auto rank = rank_by_area(row.number(3));
        by_code[row.text(4)] = {row.name(), rank};
        tables.add_label(row.name(), row.point(), BasemapLabelKind::country, rank);
    });
    for_each_row(assets / "country_parts.csv", 3, [&](const LabelRow& row) {
        const auto country = by_code.find(row.text(0));
        if (country == by_code.end()) return;
        tables.add_label(country->second.name, row.point(), BasemapLabelKind::country_part,
                         country->second.rank);
    });
}

}  // namespace

void add_labels(const std::filesystem::path& assets, BasemapTables& tables) {
    for_each_row(assets / "seas.csv", 4, [&](const LabelRow& row) {
        tables.add_label(row.name(), row.point(), BasemapLabelKind::sea,
                         static_cast<std::uint8_t>(row.number(3)));
    });
    add_countries(assets, tables);
    for_each_row(assets / "towns.csv", 5, [&](const LabelRow& row) {
        const auto kind = row.number(4) != 0 ? BasemapLabelKind::capital : BasemapLabelKind::town;
        tables.add_label(row.name(), row.point(), kind, static_cast<std::uint8_t>(row.number(3)));
    });
}

}  // namespace dateline
