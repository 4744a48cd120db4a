/// The map as a picture inside the page.
#pragma once

#include "mapview/basemap.hpp"
#include "webpage/page_subject.hpp"

#include <string>

namespace dateline {

/// Appends an SVG element with the map that `dateline render` draws in its light style, as wide as its
/// surroundings. The page's style gives its colours their dark counterparts.
void append_static_map(std::string& html, const PageSubject& subject, const Basemap& basemap);

}  // namespace dateline
