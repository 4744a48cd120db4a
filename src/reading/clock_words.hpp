/// The words that stand behind a time of day: "a.m.", "GMT".
#pragma once

#include <optional>
#include <string_view>

namespace dateline {

/// Minutes that the clock of an abbreviated zone is ahead of UTC; nothing for those that mean several, such
/// as IST and CST, and for other words.
[[nodiscard]] std::optional<int> zone_offset_min(std::string_view word);

/// Whether the word, in capitals, abbreviates a zone or several: "GMT", "IST", "ET".
[[nodiscard]] bool is_zone_word(std::string_view word);

/// "a.m.", "PM".
[[nodiscard]] bool is_morning_word(std::string_view word);
[[nodiscard]] bool is_evening_word(std::string_view word);
[[nodiscard]] inline bool is_half_day_word(std::string_view word) {
    return is_morning_word(word) || is_evening_word(word);
}

/// Whether a zone word is one behind this word, and no place: "2230 GMT", "5 p.m. ET", "noon EST".
[[nodiscard]] bool follows_clock(std::string_view zone, std::string_view before);

/// Whether the word is written as a time of day is, or as its hour: "1:30", "2230", "13.00", "5".
[[nodiscard]] bool is_clock_shaped(std::string_view word);

}  // namespace dateline
