#include "cli/loaded_module.hpp"

#include "base/data_files.hpp"
#include "base/error.hpp"

#include <fmt/format.h>

#include <dlfcn.h>

#include <filesystem>
#include <system_error>

namespace dateline {
namespace {

/// Beside the program in a build tree; where the modules of its prefix are once it is installed.
std::filesystem::path module_path(const char* file) {
    const auto program = program_folder();
    const auto built = program / file;
    std::error_code ignored;
    if (std::filesystem::exists(built, ignored)) return built;
    return (program / DATELINE_MODULES_FROM_PROGRAM / file).lexically_normal();
}

}  // namespace

void* module_entry_address(const char* file, const char* name) {
    const auto path = module_path(file);
    void* const module = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (!module) {
        throw GazetteerError(fmt::format(
            "{}: this part of Dateline cannot be loaded ({}); install Dateline whole, or build it with "
            "\"./dev build\"",
            path.string(), dlerror()));
    }
    void* const entry = dlsym(module, name);
    if (!entry)
        throw GazetteerError(fmt::format("{}: belongs to another version of Dateline", path.string()));
    return entry;
}

}  // namespace dateline
