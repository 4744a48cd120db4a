/// From published dumps and a person's own tables to a gazetteer file, at any size.
#pragma once

#include "compiling/row_report.hpp"
#include "gazetteer/build_request.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace dateline {

struct BuildResult {
    std::string version;  ///< what outputs will quote
    std::uint64_t places = 0;
    std::uint64_t names = 0;
    std::uint64_t file_bytes = 0;
    std::uint64_t joined = 0;        ///< places that two sources described
    std::vector<RowReport> reports;  ///< one for each source, in the order of reading
};

/**
 * Reads the sources and writes the gazetteer, whole or not at all. The order of the sources does not matter:
 * names and polygons wait for the places that they belong to. A row that cannot be used is skipped and
 * reported.
 *
 * Memory grows with the places, some 150 bytes each and 30 for a name, not with the sources' text.
 *
 * @throws InputError   for a source that is missing, empty, damaged or of another kind; or when no place is
 * left.
 * @throws ExportError  when the file cannot be written.
 */
BuildResult build_gazetteer(const BuildRequest& request, const BuildProgressSink& progress);

/// For a person, safe for a terminal.
[[nodiscard]] std::string as_text(const BuildResult& result, const std::filesystem::path& output);

}  // namespace dateline
