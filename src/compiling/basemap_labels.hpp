/// The names on the basemap, from the small tables in assets/.
#pragma once

#include "compiling/basemap_tables.hpp"

#include <filesystem>

namespace dateline {

/// Adds countries.csv, towns.csv and seas.csv. @throws InputError with file and line.
void add_labels(const std::filesystem::path& assets, BasemapTables& tables);

}  // namespace dateline
