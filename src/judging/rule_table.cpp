#include "judging/rule_table.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <iterator>
#include <vector>

namespace dateline {
namespace {

constexpr std::array rows{
    LimitRow{"understated_from", &ReadingLimits::understated_from,
             "\"more than n\" is noted as understated from so many times n"},
    LimitRow{"road_over_line_low", &ReadingLimits::road_over_line_low,
             "claimed over measured from which a road may explain it"},
    LimitRow{"road_over_line_high", &ReadingLimits::road_over_line_high, "and up to which"},
    LimitRow{"loose_times", &ReadingLimits::loose_times, "tolerances within which a deviation is only loose"},
    LimitRow{"direction_band_times", &ReadingLimits::direction_band_times,
             "half-widths of the named direction within which a bearing is only off"},
    LimitRow{"part_band_share", &ReadingLimits::part_band_share,
             "of an area's reach, beyond its middle line: still near the middle"},
    LimitRow{"midway_share", &ReadingLimits::midway_share,
             "of the claimed share of the way, for \"halfway between\""},
    LimitRow{"edge_share", &ReadingLimits::edge_share, "of a place's disc that reaches into the container"},
    LimitRow{"same_length_share", &ReadingLimits::same_length_share,
             "by which two units of one length may differ"},
    LimitRow{"leading_margin", &ReadingLimits::leading_margin,
             "candidates scored this near the best one all count"},
    LimitRow{"sure_score", &ReadingLimits::sure_score, "a best candidate below this leads only those"},
    LimitRow{"rival_share", &ReadingLimits::rival_share, "that have less than this share of its score"},
    LimitRow{"centre_radius_km", &ReadingLimits::centre_radius_km,
             "of the disc that \"central London\" stands for"},
    LimitRow{"far_wrong_deg", &ReadingLimits::far_wrong_deg,
             "from the named direction, beyond which it is judged even of places too wide for the number"},
    LimitRow{"touching_km", &ReadingLimits::touching_km,
             "between two edges, up to which \"on the border\" may be loosely said"},
};

/// "15 % of n", "1 % of n or 1 unit", "to zero", "open", "0.5 of the last place".
std::string reach_in_words(double share, const ToleranceRule& rule) {
    if (std::isinf(share)) return "open";
    if (share == 1) return "to zero";
    std::vector<std::string> parts;
    if (share > 0) parts.push_back(fmt::format("{:g} % of n", 100 * share));
    if (rule.least_units > 0) parts.push_back(fmt::format("{:g} unit", rule.least_units));
    if (rule.grains > 0) parts.push_back(fmt::format("{:g} of the last place", rule.grains));
    return parts.empty() ? "nothing" : fmt::format("{}", fmt::join(parts, " or "));
}

}  // namespace

std::span<const LimitRow> limit_rows() noexcept {
    return rows;
}

std::string rules_as_markdown(const Tolerances& tolerances) {
    std::string table =
        "| rule | wording, and what it allows | below n | above n | after |\n|---|---|---|---|---|\n";
    for (const ToleranceRule& rule : tolerances.rules) {
        fmt::format_to(std::back_inserter(table), "| `{}` | {} | {} | {} | {} |\n", rule.id, rule.description,
                       reach_in_words(rule.below_share, rule), reach_in_words(rule.above_share, rule),
                       rule.source);
    }
    return table;
}

std::string limits_as_markdown(const Tolerances& tolerances) {
    std::string table = "| limit | value | meaning |\n|---|---|---|\n";
    for (const LimitRow& row : rows) {
        fmt::format_to(std::back_inserter(table), "| `{}` | {:g} | {} |\n", row.name,
                       tolerances.limits.*(row.value), row.meaning);
    }
    return table;
}

}  // namespace dateline
