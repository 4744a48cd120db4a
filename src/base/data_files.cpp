#include "base/data_files.hpp"

#include "base/error.hpp"

#include <fmt/format.h>

#include <dlfcn.h>

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <string>
#include <system_error>
#include <vector>

namespace dateline {
namespace {

namespace fs = std::filesystem;

std::optional<std::string> from_environment(const char* variable) {
    const char* value = std::getenv(variable);
    if (value == nullptr || *value == '\0') return std::nullopt;
    return std::string{value};
}

/// The shared library (or program) that holds this code. Nothing when the system cannot say.
std::optional<fs::path> own_file() {
    Dl_info found{};
    if (dladdr(reinterpret_cast<const void*>(&program_folder), &found) == 0) return std::nullopt;
    std::error_code failed;
    const fs::path file = fs::canonical(found.dli_fname, failed);
    return failed ? std::nullopt : std::optional{file};
}

/// `share/dateline` of the prefix that a library is installed in: lib/ or lib/x86_64-linux-gnu/.
void add_beside_library(std::vector<fs::path>& folders) {
    const auto file = own_file();
    if (!file || file->parent_path() == program_folder()) return;
    const fs::path folder = file->parent_path();
    for (const fs::path& prefix : {folder.parent_path(), folder.parent_path().parent_path()})
        folders.push_back(prefix / "share/dateline");
}

void add_shared_data_folders(std::vector<fs::path>& folders) {
    const std::string list = from_environment("XDG_DATA_DIRS").value_or("/usr/local/share:/usr/share");
    for (std::size_t begin = 0; begin <= list.size();) {
        const std::size_t end = std::min(list.find(':', begin), list.size());
        if (end > begin) folders.push_back(fs::path{list.substr(begin, end - begin)} / "dateline");
        begin = end + 1;
    }
}

}  // namespace

std::vector<fs::path> data_folders() {
    std::vector<fs::path> folders;
    if (auto chosen = from_environment("DATELINE_DATA")) folders.emplace_back(*chosen);
    if (auto data_home = from_environment("XDG_DATA_HOME")) {
        folders.push_back(fs::path{*data_home} / "dateline");
    } else if (auto home = from_environment("HOME")) {
        folders.push_back(fs::path{*home} / ".local/share/dateline");
    }
    const fs::path program = program_folder();
    folders.push_back((program / "../share/dateline").lexically_normal());
    folders.push_back((program / "../data").lexically_normal());
    add_beside_library(folders);
    add_shared_data_folders(folders);
    std::vector<fs::path> each_once;
    for (fs::path& folder : folders) {
        if (std::ranges::find(each_once, folder) == each_once.end()) each_once.push_back(std::move(folder));
    }
    return each_once;
}

fs::path find_data_file(std::string_view name) {
    std::string list;
    for (const fs::path& folder : data_folders()) {
        std::error_code ignored;
        if (fs::is_regular_file(folder / name, ignored)) return folder / name;
        list += fmt::format("\n  {}", folder.string());
    }
    throw GazetteerError(fmt::format(
        "data file {} not found; looked in:{}\nInstall Dateline whole (cmake --install, or its package), "
        "make the "
        "file by building Dateline (./dev build), or set DATELINE_DATA to the folder that holds it.",
        name, list));
}

fs::path program_folder() {
    std::error_code failed;
    const fs::path program = fs::read_symlink("/proc/self/exe", failed);
    return failed ? fs::current_path() : program.parent_path();
}

}  // namespace dateline
