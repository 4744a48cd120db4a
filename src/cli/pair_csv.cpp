#include "base/error.hpp"
#include "cli/pair_format.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <vector>

namespace dateline {
namespace {

constexpr int no_member = -1;

std::string_view trimmed(std::string_view cell) {
    while (!cell.empty() && (cell.front() == ' ' || cell.front() == '"')) cell.remove_prefix(1);
    while (!cell.empty() && (cell.back() == ' ' || cell.back() == '"')) cell.remove_suffix(1);
    return cell;
}

/// Takes the first cell away. Delimiters within quotes belong to the cell.
std::string_view take_cell(std::string_view& line, char delimiter) {
    std::size_t end = 0;
    bool quoted = false;
    while (end < line.size() && (quoted || line[end] != delimiter)) {
        if (line[end] == '"') quoted = !quoted;
        ++end;
    }
    const std::string_view cell = line.substr(0, end);
    line.remove_prefix(std::min(end + 1, line.size()));
    return cell;
}

std::vector<std::string_view> cells_of(std::string_view line, char delimiter) {
    std::vector<std::string_view> cells;
    const bool ends_with_empty_cell = line.ends_with(delimiter);
    while (!line.empty()) cells.push_back(take_cell(line, delimiter));
    if (ends_with_empty_cell) cells.emplace_back();
    return cells;
}

std::optional<double> number_from(std::string_view cell) {
    std::string_view digits = trimmed(cell);
    if (digits.starts_with('+')) digits.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
    return value;
}

bool has_control_character(std::string_view line) {
    return std::ranges::any_of(line, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\t') || byte == 0x7f;
    });
}

/// In quotes, with control characters made visible: they could steer the terminal that shows the answers.
void append_quoted(std::string& out, std::string_view text) {
    out += '"';
    for (const char c : text) {
        if (c == '"') out += '"';
        if (has_control_character({&c, 1})) {
            fmt::format_to(std::back_inserter(out), "\\x{:02x}", static_cast<unsigned char>(c));
        } else {
            out += c;
        }
    }
    out += '"';
}

class CsvPairs : public PairFormat {
public:
    /// @param members  for every column, which of pair_members it holds, or no_member
    CsvPairs(char delimiter, std::vector<int> members)
        : delimiter_{delimiter}, members_{std::move(members)} {}

    bool answer(std::string_view line, std::size_t line_number, std::string& out) const override {
        const std::size_t start = out.size();
        try {
            const GeodesicLine measured = line_of(pair_in(line));
            out += line;
            out += delimiter_;
            append_length(out, measured);
            out += delimiter_;
            append_bearing(out, measured.bearing_at_start);
            out += delimiter_;
            append_bearing(out, measured.bearing_at_end);
            out += delimiter_;
            out += '\n';
            return true;
        } catch (const InputError& error) {
            out.resize(start);
            append_error(out, line, fmt::format("line {}: {}", line_number, error.what()));
            return false;
        }
    }

    void refuse(std::string_view beginning, std::size_t line_number, std::string_view why,
                std::string& out) const override {
        append_as_first_cell(out, beginning);
        append_message(out, fmt::format("line {}: {}", line_number, why));
    }

private:
    [[nodiscard]] PairDegrees pair_in(std::string_view line) const {
        if (has_control_character(line)) throw InputError("a control character");
        if (count_cells(line) != members_.size()) {
            throw InputError(
                fmt::format("{} cells, where {} are expected", count_cells(line), members_.size()));
        }
        PairDegrees pair{};
        for (const int member : members_) {
            const std::string_view cell = take_cell(line, delimiter_);
            if (member == no_member) continue;
            const auto value = number_from(cell);
            const auto index = static_cast<std::size_t>(member);
            if (!value) throw InputError(fmt::format("{} is not a number", pair_members[index]));
            pair[index] = *value;
        }
        return pair;
    }

    [[nodiscard]] std::size_t count_cells(std::string_view line) const {
        if (line.find('"') != std::string_view::npos) return cells_of(line, delimiter_).size();
        return static_cast<std::size_t>(std::ranges::count(line, delimiter_)) + 1;
    }

    /// The line itself where its cells are in their columns; else all of it as the first cell.
    void append_error(std::string& out, std::string_view line, std::string_view message) const {
        if (count_cells(line) == members_.size() && !has_control_character(line)) {
            out += line;
        } else {
            append_as_first_cell(out, line);
        }
        append_message(out, message);
    }

    void append_as_first_cell(std::string& out, std::string_view text) const {
        append_quoted(out, text);
        out.append(members_.size() - 1, delimiter_);
    }

    void append_message(std::string& out, std::string_view message) const {
        out.append(4, delimiter_);
        append_quoted(out, message);
        out += '\n';
    }

    char delimiter_;
    std::vector<int> members_;
};

char delimiter_of(std::string_view line) {
    for (const char candidate : {'\t', ';'}) {
        if (std::ranges::count(line, candidate) >= 3) return candidate;
    }
    return ',';
}

int member_named(std::string_view cell) {
    const auto* found = std::ranges::find(pair_members, trimmed(cell));
    return found == pair_members.end() ? no_member : static_cast<int>(found - pair_members.begin());
}

/// What each column of a header holds. Empty when the line names none: then it is no header.
std::vector<int> members_in_header(const std::vector<std::string_view>& cells) {
    std::vector<int> members;
    for (const std::string_view cell : cells) members.push_back(member_named(cell));
    const bool none = std::ranges::all_of(members, [](int member) { return member == no_member; });
    if (none) return {};
    for (std::size_t i = 0; i < pair_members.size(); ++i) {
        if (std::ranges::count(members, static_cast<int>(i)) == 1) continue;
        throw InputError(
            fmt::format("standard input:1: the header must name the column {} once", pair_members[i]));
    }
    return members;
}

}  // namespace

PairFormatFound csv_pairs(std::string_view first_line) {
    const char delimiter = delimiter_of(first_line);
    const std::vector<std::string_view> cells = cells_of(first_line, delimiter);
    std::vector<int> members = members_in_header(cells);
    if (!members.empty()) {
        std::string header = fmt::format("{0}{1}length_m{1}bearing_start_deg{1}bearing_end_deg{1}error\n",
                                         first_line, delimiter);
        return {std::make_unique<CsvPairs>(delimiter, std::move(members)), true, std::move(header)};
    }
    members.assign(std::max(cells.size(), pair_members.size()), no_member);
    for (std::size_t i = 0; i < pair_members.size(); ++i) members[i] = static_cast<int>(i);
    return {std::make_unique<CsvPairs>(delimiter, std::move(members)), false, ""};
}

}  // namespace dateline
