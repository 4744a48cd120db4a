/// Names of countries, seas and towns on the page's map.
#pragma once

#include "dossier/json_writer.hpp"
#include "webpage/fine_part.hpp"

namespace dateline {

/**
 * Writes the member "names", most important first. Towns only where the map is fine; of another part of a
 * country its first name is enough. Longitudes lie within 180° of `middle`.
 */
void write_page_names(JsonWriter& json, const Basemap& basemap, const Cells& fine, Degrees middle);

}  // namespace dateline
