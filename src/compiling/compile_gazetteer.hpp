/// From the tables and polygons under gazetteer/ to the one file that the program maps.
#pragma once

#include <filesystem>
#include <string>

namespace dateline {

/**
 * Reads what `sources`/manifest.tsv lists and writes the gazetteer to `output`, whole or not at all.
 *
 * A place without coordinates gets the middle of its polygon; one with neither is left out. A place without a
 * division gets the one whose polygon it lies in. Places that two sources share become one.
 *
 * @returns what was read and left out, a line for each, for the person who runs it.
 * @throws InputError   for a missing or malformed source, naming file and line.
 * @throws ExportError  when the file cannot be written.
 */
std::string compile_gazetteer(const std::filesystem::path& sources, const std::filesystem::path& output);

}  // namespace dateline
