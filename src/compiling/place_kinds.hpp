/// What kind of place a GeoNames feature code stands for.
#pragma once

#include "geo/place.hpp"

#include <string_view>

namespace dateline {

/// From "A.PCLI", "P.PPLC", "S.AIRB", …; codes that Dateline tells no kind from are PlaceKind::other.
/// Source: GeoNames, featureCodes_en.txt.
[[nodiscard]] PlaceKind kind_of_feature(std::string_view feature_code) noexcept;

}  // namespace dateline
