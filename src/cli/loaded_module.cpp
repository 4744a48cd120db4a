#include "cli/loaded_module.hpp"

#include "base/data_files.hpp"
#include "base/error.hpp"

#include <fmt/format.h>

#include <dlfcn.h>

namespace dateline {

void* module_entry_address(const char* file, const char* name) {
    const auto path = program_folder() / file;
    void* const module = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (!module) {
        throw GazetteerError(
            fmt::format("{}: this part of Dateline cannot be loaded ({}); install it beside the program, or "
                        "build it with \"./dev build\"",
                        path.string(), dlerror()));
    }
    void* const entry = dlsym(module, name);
    if (!entry)
        throw GazetteerError(fmt::format("{}: belongs to another version of Dateline", path.string()));
    return entry;
}

}  // namespace dateline
