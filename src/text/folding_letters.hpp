/// Letters that decomposition alone does not reduce to what readers take them for.
#pragma once

#include <string_view>

namespace dateline {

/// Whether a (decomposed) character carries nothing in a name: combining accents, vowel points, tatweel,
/// apostrophes, ʿayn and hamza marks, and characters that only steer layout.
[[nodiscard]] bool is_dropped_in_names(char32_t c) noexcept;

/// ASCII for a Latin letter that has no decomposition ("ø" gives "o", "æ" gives "ae"); else empty.
[[nodiscard]] std::string_view plain_latin(char32_t c) noexcept;

/// One letter for those that Arabic, Persian, Kurdish and Urdu write alike; any other letter as it is.
[[nodiscard]] char32_t plain_arabic(char32_t c) noexcept;

}  // namespace dateline
