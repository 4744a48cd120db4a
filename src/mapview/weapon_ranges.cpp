#include "mapview/weapon_ranges.hpp"

#include "base/error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>

// The table is a file with its sources beside it (assets/SOURCES.md), compiled in.
asm(".section .rodata\n"
    ".global dateline_weapon_ranges_begin\n"
    ".global dateline_weapon_ranges_end\n"
    "dateline_weapon_ranges_begin:\n"
    ".incbin \"" DATELINE_WEAPON_RANGES_FILE
    "\"\n"
    "dateline_weapon_ranges_end:\n"
    ".byte 0\n"
    ".previous\n");

extern "C" {
extern const char dateline_weapon_ranges_begin[];  // NOLINT(modernize-avoid-c-arrays): named by the assembler
extern const char dateline_weapon_ranges_end[];
}

namespace dateline {
namespace {

/// Half of the meridian ellipse of WGS84: farther than that is nearer the other way round.
constexpr Meters farthest_range{20'003'900};

/// Takes the text up to a mark, and the mark.
std::string_view take_until(std::string_view& text, char mark) {
    const auto end = std::min(text.find(mark), text.size());
    const auto taken = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return taken;
}

std::optional<double> number_from(std::string_view& text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{}) return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return value;
}

WeaponRange row_from(std::string_view line) {
    WeaponRange row;
    row.name = take_until(line, ',');
    auto kilometres = take_until(line, ',');
    row.range = number_from(kilometres).value_or(0) * one(LengthUnit::kilometre);
    row.stated = take_until(line, ',');
    row.source = line;
    return row;
}

std::vector<WeaponRange> compiled_in() {
    std::string_view text{
        dateline_weapon_ranges_begin,
        static_cast<std::size_t>(dateline_weapon_ranges_end - dateline_weapon_ranges_begin)};
    std::vector<WeaponRange> rows;
    take_until(text, '\n');  // the names of the columns
    while (!text.empty()) rows.push_back(row_from(take_until(text, '\n')));
    return rows;
}

/// Letters and digits, in lower case.
std::string simplified(std::string_view name) {
    std::string simple;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z') simple += static_cast<char>(c - 'A' + 'a');
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) simple += c;
    }
    return simple;
}

std::optional<NamedRange> length_from(std::string_view text) {
    const auto amount = number_from(text);
    if (!amount) return std::nullopt;
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    const auto unit = length_unit_from(text);
    if (!unit) return std::nullopt;
    return NamedRange{{}, *amount * one(*unit), *unit};
}

[[noreturn]] void fail(std::string_view text, std::string_view what) {
    std::string names;
    for (const auto& row : weapon_ranges()) names += (names.empty() ? "" : ", ") + std::string{row.name};
    throw InputError(fmt::format(
        "range \"{}\": {}; write a length with its unit, as in \"700 km\", or one of {}", text, what, names));
}

}  // namespace

const std::vector<WeaponRange>& weapon_ranges() {
    static const auto rows = compiled_in();
    return rows;
}

NamedRange range_from(std::string_view text) {
    if (const auto length = length_from(text)) {
        if (!(length->range > Meters{0} && length->range <= farthest_range))
            fail(text, "is not between 0 and 20,003.9 km");
        return *length;
    }
    const auto wanted = simplified(text);
    for (const auto& row : weapon_ranges()) {
        if (!wanted.empty() && simplified(row.name) == wanted)
            return {std::string{row.name}, row.range, LengthUnit::kilometre};
    }
    fail(text, "is neither a length nor a weapon that is known");
}

}  // namespace dateline
