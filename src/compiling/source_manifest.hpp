/// The list of the gazetteer's sources.
#pragma once

#include "gazetteer/gazetteer.hpp"

#include <filesystem>
#include <vector>

namespace dateline {

enum class SourceRole { places, names, areas, urban_areas };

struct ManifestEntry {
    std::filesystem::path file;
    SourceRole role{};
    SourceInfo info;  ///< without the number of rows
};

/// @throws InputError  for a missing file, or a role that is none.
[[nodiscard]] std::vector<ManifestEntry> read_manifest(const std::filesystem::path& sources);

}  // namespace dateline
