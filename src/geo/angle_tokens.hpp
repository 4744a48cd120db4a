/// The pieces of which written angles are made.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace dateline {

enum class AngleTokenKind { number, degree_mark, minute_mark, second_mark, hemisphere, separator };

struct AngleToken {
    AngleTokenKind kind = AngleTokenKind::separator;
    double value = 0;        ///< of a number
    bool has_sign = false;   ///< a number with its own "+" or "-"
    bool is_whole = true;    ///< a number without a decimal point
    char hemisphere = '\0';  ///< 'N', 'S', 'E' or 'W'
};

/// Nothing when the text holds anything that no written angle contains. Spaces are dropped.
[[nodiscard]] std::optional<std::vector<AngleToken>> angle_tokens(std::string_view text);

}  // namespace dateline
