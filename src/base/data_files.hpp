/// Where the program's own data files are.
#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

namespace dateline {

/**
 * Finds a data file ("dateline.gaz", "basemap.bin") by name.
 *
 * Looked for in this order: the folder named by the environment variable DATELINE_DATA; the user's data
 * folder
 * ($XDG_DATA_HOME/dateline, else ~/.local/share/dateline); `../share/dateline` as seen from the running
 * program (installed, wherever its prefix was moved) and `../data` (build tree); `share/dateline` of the
 * prefix that the shared library is in, when another program uses it; `dateline` in each folder of
 * XDG_DATA_DIRS (else /usr/local/share and /usr/share).
 *
 * @throws GazetteerError  naming every folder looked in and how to make the file.
 */
[[nodiscard]] std::filesystem::path find_data_file(std::string_view name);

/// Those folders, each once, in that order, whether they exist or not.
[[nodiscard]] std::vector<std::filesystem::path> data_folders();

/// The folder that holds the running program, with symbolic links resolved.
[[nodiscard]] std::filesystem::path program_folder();

}  // namespace dateline
