/// Shapes as Well-Known Text (OGC 06-103r4), longitude first.
#pragma once

#include "exchange/feature.hpp"

#include <string>
#include <string_view>

namespace dateline {

/// Appends "POINT (44.4 33.3)", …; nothing for an empty shape.
void append_wkt(std::string& out, const FeatureShape& shape);

/// A point, line or area, or several of one of the latter. Areas are put into `area`, which the shape then
/// refers to. @throws InputError  for anything else
[[nodiscard]] FeatureShape shape_from_wkt(std::string_view text, Area& area);

}  // namespace dateline
