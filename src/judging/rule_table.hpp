/// The thresholds as a reader sees them: names, meanings, and the manual's tables.
#pragma once

#include "judging/tolerances.hpp"

#include <span>
#include <string>
#include <string_view>

namespace dateline {

/// One of ReadingLimits by the name that a file of tolerances gives it.
struct LimitRow {
    std::string_view name;
    double ReadingLimits::*value;
    std::string_view meaning;
};

[[nodiscard]] std::span<const LimitRow> limit_rows() noexcept;

/// A Markdown table of a profile's rules: id, wording, how far it reaches below and above n, who argues for
/// it.
[[nodiscard]] std::string rules_as_markdown(const Tolerances& tolerances);

/// A Markdown table of a profile's limits: name, value, meaning.
[[nodiscard]] std::string limits_as_markdown(const Tolerances& tolerances);

}  // namespace dateline
