/// What the page's script needs to draw and move the map.
#pragma once

#include "mapview/basemap.hpp"
#include "webpage/page_subject.hpp"

#include <string>

namespace dateline {

/**
 * JSON that can stand inside a script element: no "<" is in it. Its members are described in README.md of
 * this folder.
 */
[[nodiscard]] std::string map_data(const PageSubject& subject, const Basemap& basemap);

}  // namespace dateline
