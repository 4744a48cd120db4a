#include "geo/meters.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace dateline {
namespace {

struct UnitWord {
    std::string_view word;
    LengthUnit unit;
};

/// Lower case, without dots, hyphens and spaces.
constexpr std::array unit_words{
    UnitWord{"km", LengthUnit::kilometre},
    UnitWord{"kms", LengthUnit::kilometre},
    UnitWord{"kilometre", LengthUnit::kilometre},
    UnitWord{"kilometres", LengthUnit::kilometre},
    UnitWord{"kilometer", LengthUnit::kilometre},
    UnitWord{"kilometers", LengthUnit::kilometre},
    UnitWord{"klick", LengthUnit::kilometre},
    UnitWord{"klicks", LengthUnit::kilometre},
    UnitWord{"mi", LengthUnit::mile},
    UnitWord{"mile", LengthUnit::mile},
    UnitWord{"miles", LengthUnit::mile},
    UnitWord{"statutemile", LengthUnit::mile},
    UnitWord{"statutemiles", LengthUnit::mile},
    UnitWord{"nm", LengthUnit::nautical_mile},
    UnitWord{"nmi", LengthUnit::nautical_mile},
    UnitWord{"nauticalmile", LengthUnit::nautical_mile},
    UnitWord{"nauticalmiles", LengthUnit::nautical_mile},
    UnitWord{"seamile", LengthUnit::nautical_mile},
    UnitWord{"seamiles", LengthUnit::nautical_mile},
    UnitWord{"m", LengthUnit::metre},
    UnitWord{"metre", LengthUnit::metre},
    UnitWord{"metres", LengthUnit::metre},
    UnitWord{"meter", LengthUnit::metre},
    UnitWord{"meters", LengthUnit::metre},
    UnitWord{"ft", LengthUnit::foot},
    UnitWord{"foot", LengthUnit::foot},
    UnitWord{"feet", LengthUnit::foot},
    UnitWord{"yd", LengthUnit::yard},
    UnitWord{"yds", LengthUnit::yard},
    UnitWord{"yard", LengthUnit::yard},
    UnitWord{"yards", LengthUnit::yard},
};

std::string simplified(std::string_view text) {
    std::string result;
    for (const char c : text) {
        if (c == '.' || c == '-' || c == ' ') continue;
        result += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return result;
}

}  // namespace

Meters one(LengthUnit unit) noexcept {
    switch (unit) {
        case LengthUnit::kilometre:
            return Meters{1000};
        case LengthUnit::mile:
            return Meters{1609.344};
        case LengthUnit::nautical_mile:
            return Meters{1852};
        case LengthUnit::metre:
            return Meters{1};
        case LengthUnit::foot:
            return Meters{0.3048};
        case LengthUnit::yard:
            return Meters{0.9144};
    }
    return Meters{1};
}

std::string_view symbol(LengthUnit unit) noexcept {
    switch (unit) {
        case LengthUnit::kilometre:
            return "km";
        case LengthUnit::mile:
            return "mi";
        case LengthUnit::nautical_mile:
            return "nmi";
        case LengthUnit::metre:
            return "m";
        case LengthUnit::foot:
            return "ft";
        case LengthUnit::yard:
            return "yd";
    }
    return "m";
}

std::optional<LengthUnit> length_unit_from(std::string_view text) {
    const std::string word = simplified(text);
    const auto* found = std::ranges::find(unit_words, word, &UnitWord::word);
    if (found == unit_words.end()) return std::nullopt;
    return found->unit;
}

}  // namespace dateline
