/// Lengths and numbers as a sentence gives them.
#pragma once

#include "geo/meters.hpp"

#include <string>
#include <string_view>

namespace dateline {

/// "kilometres", "miles", "nautical miles", …
[[nodiscard]] std::string_view plural(LengthUnit unit) noexcept;

/// "1,007"
[[nodiscard]] std::string with_thousands(long long value);

/// One decimal below ten where it is not whole, else a whole number: "2.5", "1,007".
[[nodiscard]] std::string number_in_words(double value);

/// "117 miles", "0.6 miles", "5,000 kilometres": one decimal below ten, none above.
[[nodiscard]] std::string in_words(Meters length, LengthUnit unit);

}  // namespace dateline
