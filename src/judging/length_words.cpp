#include "judging/length_words.hpp"

#include <fmt/format.h>

#include <cmath>
#include <cstddef>

namespace dateline {

std::string_view plural(LengthUnit unit) noexcept {
    switch (unit) {
        case LengthUnit::kilometre:
            return "kilometres";
        case LengthUnit::mile:
            return "miles";
        case LengthUnit::nautical_mile:
            return "nautical miles";
        case LengthUnit::metre:
            return "metres";
        case LengthUnit::foot:
            return "feet";
        case LengthUnit::yard:
            return "yards";
    }
    return "";
}

std::string with_thousands(long long value) {
    std::string digits = std::to_string(value);
    for (auto place = static_cast<std::ptrdiff_t>(digits.size()) - 3; place > 0; place -= 3) {
        digits.insert(static_cast<std::size_t>(place), 1, ',');
    }
    return digits;
}

std::string number_in_words(double value) {
    if (value < 9.95 && value != std::floor(value)) return fmt::format("{:.1f}", value);
    return with_thousands(std::llround(value));
}

std::string in_words(Meters length, LengthUnit unit) {
    return fmt::format("{} {}", number_in_words(length / one(unit)), plural(unit));
}

}  // namespace dateline
