/// How far weapons reach, as published.
#pragma once

#include "geo/meters.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// A row of assets/weapon_ranges.csv. Public statements, which differ: a ring is a question, not an answer.
struct WeaponRange {
    std::string_view name;
    Meters range;
    std::string_view stated;  ///< by whom and when
    std::string_view source;  ///< the address of the page that says so
};

/// By name. Lives as long as the program.
[[nodiscard]] const std::vector<WeaponRange>& weapon_ranges();

/// A radius and what it is called.
struct NamedRange {
    std::string name;  ///< "Zolfaghar"; empty for a typed length
    Meters range;
    LengthUnit unit = LengthUnit::kilometre;  ///< that the length was given in
};

/**
 * "Zolfaghar" (case, spaces and hyphens do not count), "700 km", "435 miles".
 *
 * @throws InputError  for another text, naming the weapons there are, and for lengths that are not positive
 *                     or beyond half the globe's girth.
 */
[[nodiscard]] NamedRange range_from(std::string_view text);

}  // namespace dateline
