#include "compiling/row_values.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace dateline {
namespace {

constexpr std::size_t longest_name = 1000;
constexpr std::size_t longest_code = 64;

template <class Number>
Number parsed(std::string_view cell, std::string_view field, const char* what) {
    Number value{};
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    if (error != std::errc{} || end != cell.data() + cell.size())
        throw RowFault(std::string{field}, what, cell);
    return value;
}

bool is_control(char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == '\x7f';
}

/// What is wrong with a name; null when nothing is.
const char* fault_of_name(std::string_view name) {
    if (name.empty()) return "is empty";
    if (name.size() > longest_name) return "is longer than 1000 bytes";
    if (std::any_of(name.begin(), name.end(), is_control)) return "has control characters";
    return is_utf8(name) ? nullptr : "is not UTF-8";
}

double angle_from(std::string_view cell, std::string_view field, double most) {
    cell = trimmed_cell(cell);
    if (cell.empty()) throw RowFault(std::string{field}, "is empty");
    const auto value = number_from(cell, field);
    if (std::abs(value) <= most) return value;
    throw RowFault(std::string{field},
                   most > 90 ? "is outside -180..180 degrees" : "is outside -90..90 degrees", cell);
}

}  // namespace

std::string_view trimmed_cell(std::string_view cell) {
    const auto first = cell.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return {};
    return cell.substr(first, cell.find_last_not_of(" \t\r\n") - first + 1);
}

std::string name_from(std::string_view cell, std::string_view field) {
    const auto name = trimmed_cell(cell);
    if (const auto* fault = fault_of_name(name)) throw RowFault(std::string{field}, fault, name);
    return std::string{name};
}

bool is_name(std::string_view cell) {
    return fault_of_name(trimmed_cell(cell)) == nullptr;
}

double number_from(std::string_view cell, std::string_view field) {
    const auto value = parsed<double>(trimmed_cell(cell), field, "is not a number");
    if (!std::isfinite(value)) throw RowFault(std::string{field}, "is not a number", cell);
    return value;
}

LatLon point_from(std::string_view lat, std::string_view lon, std::string_view lat_field,
                  std::string_view lon_field) {
    const auto lat_deg = angle_from(lat, lat_field, 90);
    const auto lon_deg = angle_from(lon, lon_field, 180);
    return {Degrees{lat_deg}, Degrees{lon_deg}};
}

std::int64_t count_from(std::string_view cell, std::string_view field) {
    cell = trimmed_cell(cell);
    if (cell.empty()) return 0;
    const auto count = parsed<std::int64_t>(cell, field, "is not a whole number");
    if (count < 0) throw RowFault(std::string{field}, "is below 0", cell);
    return count;
}

std::string country_from(std::string_view cell, std::string_view field) {
    cell = trimmed_cell(cell);
    std::string code{cell};
    for (auto& c : code) {
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    }
    const bool is_code =
        code.empty() || (code.size() == 2 &&
                         std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; }));
    if (!is_code) throw RowFault(std::string{field}, "is no ISO 3166-1 code of two letters", cell);
    return code;
}

std::string code_from(std::string_view cell, std::string_view field) {
    cell = trimmed_cell(cell);
    if (cell.size() > longest_code) throw RowFault(std::string{field}, "is longer than 64 bytes", cell);
    const bool is_plain = std::all_of(cell.begin(), cell.end(), [](char c) { return c > ' ' && c < '\x7f'; });
    if (!is_plain) throw RowFault(std::string{field}, "has characters that no code has", cell);
    return std::string{cell};
}

}  // namespace dateline
