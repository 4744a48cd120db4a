#include "base/data_files.hpp"

#include "base/error.hpp"

#include <fmt/format.h>

#include <cstdlib>
#include <optional>
#include <string>
#include <system_error>
#include <vector>

namespace dateline {
namespace {

namespace fs = std::filesystem;

std::optional<fs::path> folder_from_environment(const char* variable) {
    const char* value = std::getenv(variable);
    if (value == nullptr || *value == '\0') return std::nullopt;
    return fs::path{value};
}

std::vector<fs::path> folders_to_search() {
    std::vector<fs::path> folders;
    if (auto chosen = folder_from_environment("DATELINE_DATA")) folders.push_back(*chosen);
    if (auto data_home = folder_from_environment("XDG_DATA_HOME")) {
        folders.push_back(*data_home / "dateline");
    } else if (auto home = folder_from_environment("HOME")) {
        folders.push_back(*home / ".local/share/dateline");
    }
    const fs::path program = program_folder();
    folders.push_back((program / "../share/dateline").lexically_normal());
    folders.push_back((program / "../data").lexically_normal());
    return folders;
}

}  // namespace

fs::path find_data_file(std::string_view name) {
    std::string looked_in;
    for (const fs::path& folder : folders_to_search()) {
        std::error_code ignored;
        if (fs::is_regular_file(folder / name, ignored)) return folder / name;
        looked_in += fmt::format("\n  {}", folder.string());
    }
    throw GazetteerError(fmt::format(
        "data file {} not found; looked in:{}\nMake it by building Dateline (./dev build), or set "
        "DATELINE_DATA to the folder that holds it.",
        name, looked_in));
}

fs::path program_folder() {
    std::error_code failed;
    const fs::path program = fs::read_symlink("/proc/self/exe", failed);
    return failed ? fs::current_path() : program.parent_path();
}

}  // namespace dateline
