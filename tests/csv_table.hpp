/// Tables of expected values.
#pragma once

#include <fstream>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

/// A row of a CSV file, by column name.
class CsvRow {
public:
    CsvRow(const std::vector<std::string>& names, const std::vector<std::string>& cells) {
        for (std::size_t i = 0; i < names.size(); ++i) cells_[names[i]] = cells.at(i);
    }
    [[nodiscard]] const std::string& text(const std::string& column) const { return cells_.at(column); }
    [[nodiscard]] double number(const std::string& column) const { return std::stod(text(column)); }

private:
    std::map<std::string, std::string> cells_;
};

inline std::vector<std::string> csv_cells(const std::string& line) {
    std::vector<std::string> cells{""};
    bool quoted = false;
    for (const char c : line) {
        if (c == '"') {
            quoted = !quoted;
        } else if (c == ',' && !quoted) {
            cells.emplace_back();
        } else {
            cells.back() += c;
        }
    }
    return cells;
}

/// Reads a table of tests/reference with its header. Cells may be quoted but hold no quotes or line ends.
inline std::vector<CsvRow> reference_table(const std::string& name) {
    std::ifstream in{std::string{DATELINE_TESTS_DIR} + "/reference/" + name};
    std::string line;
    if (!std::getline(in, line)) throw std::runtime_error("no reference table " + name);
    const auto names = csv_cells(line);
    std::vector<CsvRow> rows;
    while (std::getline(in, line)) rows.emplace_back(names, csv_cells(line));
    if (rows.empty()) throw std::runtime_error("reference table " + name + " is empty");
    return rows;
}
