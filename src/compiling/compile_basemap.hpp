/// From Natural Earth's shapes and names to the file that the map draws from.
#pragma once

#include <filesystem>

namespace dateline {

/**
 * Reads `assets/basemap-*.topojson.gz`, countries.csv, towns.csv and seas.csv and writes basemap.bin (see
 * mapview/basemap_file.hpp): every layer cut at 5° lines, fills also as triangles.
 *
 * @throws InputError   for a missing or malformed source.
 * @throws ExportError  when the file cannot be written.
 */
void compile_basemap(const std::filesystem::path& assets, const std::filesystem::path& output);

}  // namespace dateline
