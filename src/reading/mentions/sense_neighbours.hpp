/// The names around a name, as they are understood so far.
#pragma once

#include "reading/mentions/place_options.hpp"

#include <cstddef>

namespace dateline {

/// @pre the name has places
[[nodiscard]] const PlaceOption& likeliest(const NameSense& sense);

/// 0 to 1: how many of the names around are believed to lie close by.
[[nodiscard]] double nearness(const NameSenses& senses, std::size_t sense, const PlaceOption& option);

/// Whether one of the names around most likely means a place of the same country.
[[nodiscard]] bool shares_country(const NameSenses& senses, std::size_t sense, const PlaceOption& option);

}  // namespace dateline
