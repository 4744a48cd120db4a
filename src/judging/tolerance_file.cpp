#include "judging/tolerance_file.hpp"

#include "base/error.hpp"
#include "base/input.hpp"
#include "judging/rule_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace dateline {
namespace {

struct RuleField {
    std::string_view name;
    double ToleranceRule::*value;
};
constexpr std::array rule_fields{RuleField{"below_share", &ToleranceRule::below_share},
                                 RuleField{"above_share", &ToleranceRule::above_share},
                                 RuleField{"least_units", &ToleranceRule::least_units},
                                 RuleField{"grains", &ToleranceRule::grains}};

constexpr std::string_view changed_row = "-changed";

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blank = " \t\r";
    const std::size_t first = text.find_first_not_of(blank);
    return first == std::string_view::npos ? std::string_view{}
                                           : text.substr(first, text.find_last_not_of(blank) - first + 1);
}

std::optional<double> tolerance_from(std::string_view text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = error == std::errc{} && end == text.data() + text.size();
    return whole && value >= 0 ? std::optional{value} : std::nullopt;
}

bool is_row(const ToleranceRule& rule, std::string_view id) {
    return rule.id == id || (rule.id.ends_with(changed_row) &&
                             std::string_view{rule.id}.substr(0, rule.id.size() - changed_row.size()) == id);
}

/// Sets the field of every row of that id; false when there is none. Profile strict has three of one id.
bool set_row(Tolerances& tolerances, std::string_view name, double value) {
    const std::size_t dot = name.rfind('.');
    if (dot == std::string_view::npos) return false;
    const auto field = std::find_if(rule_fields.begin(), rule_fields.end(),
                                    [&](const RuleField& row) { return row.name == name.substr(dot + 1); });
    bool found = false;
    for (auto& rule : tolerances.rules) {
        if (field == rule_fields.end() || !is_row(rule, name.substr(0, dot))) continue;
        rule.*(field->value) = value;
        if (!rule.id.ends_with(changed_row)) rule.id += changed_row;
        found = true;
    }
    return found;
}

bool set_limit(ReadingLimits& limits, std::string_view name, double value) {
    const auto rows = limit_rows();
    const auto row = std::ranges::find(rows, name, &LimitRow::name);
    if (row == rows.end()) return false;
    limits.*(row->value) = value;
    return true;
}

/// What a message quotes of a line, which may be a whole article; cut between two characters.
std::string beginning_of(std::string_view line) {
    constexpr std::size_t most_bytes = 60;
    if (line.size() <= most_bytes) return std::string{line};
    const auto continues = [&](std::size_t at) {
        return (static_cast<unsigned char>(line[at]) & 0xC0u) == 0x80u;
    };
    std::size_t end = most_bytes;
    while (end > 0 && continues(end)) --end;
    return std::string{line.substr(0, end)} + "…";
}

}  // namespace

void change_tolerances(Tolerances& tolerances, std::string_view text, std::string_view file) {
    for_each_line(text, [&](std::size_t number, std::string_view line) {
        line = trimmed(line.substr(0, line.find('#')));
        if (line.empty()) return;
        const std::size_t equals = line.find('=');
        const std::string_view name = trimmed(line.substr(0, equals));
        const auto value = equals == std::string_view::npos
                               ? std::nullopt
                               : tolerance_from(trimmed(line.substr(equals + 1)));
        if (!value) {
            throw InputError(fmt::format("{}:{}: \"{}\" is not NAME = VALUE with a number from 0 on", file,
                                         number, beginning_of(line)));
        }
        if (!set_limit(tolerances.limits, name, *value) && !set_row(tolerances, name, *value)) {
            throw InputError(fmt::format(
                "{}:{}: \"{}\" is no limit, and no row of profile {} with below_share, above_share, "
                "least_units or grains; src/judging/README.md lists them",
                file, number, name, tolerances.name));
        }
    });
    if (!tolerances.name.ends_with("+changed")) tolerances.name += "+changed";
}

}  // namespace dateline
