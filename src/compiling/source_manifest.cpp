#include "compiling/source_manifest.hpp"

#include "compiling/source_table.hpp"

#include <fmt/format.h>

namespace dateline {
namespace {

SourceRole role_of(const SourceRow& row) {
    const auto text = row.required("role");
    if (text == "places") return SourceRole::places;
    if (text == "names") return SourceRole::names;
    if (text == "areas") return SourceRole::areas;
    if (text == "urban_areas") return SourceRole::urban_areas;
    row.fail(fmt::format("\"{}\" is no role; expected places, names, areas or urban_areas", text));
}

}  // namespace

std::vector<ManifestEntry> read_manifest(const std::filesystem::path& sources) {
    std::vector<ManifestEntry> entries;
    each_row(sources / "manifest.tsv", [&](const SourceRow& row) {
        ManifestEntry entry;
        entry.file = sources / row.required("file");
        entry.role = role_of(row);
        entry.info.name = row.required("dataset");
        entry.info.version = row.required("version");
        entry.info.date = row.required("date");
        entry.info.licence = row.required("licence");
        entries.push_back(std::move(entry));
    });
    return entries;
}

}  // namespace dateline
