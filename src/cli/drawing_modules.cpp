#include "cli/drawing_modules.hpp"

#include "base/data_files.hpp"
#include "base/error.hpp"

#include <fmt/format.h>

#include <dlfcn.h>

namespace dateline {
namespace {

/// Loads a module from the program's folder and finds the one function in it. It stays loaded: its code may
/// still be needed when the program ends.
template <class Function>
Function module_entry(const char* file, const char* name) {
    const auto path = program_folder() / file;
    void* const module = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (!module) {
        throw GazetteerError(
            fmt::format("{}: this part of Dateline cannot be loaded ({}); install it beside the program, or "
                        "build it with "
                        "\"./dev build\"",
                        path.string(), dlerror()));
    }
    void* const entry = dlsym(module, name);
    if (!entry)
        throw GazetteerError(fmt::format("{}: belongs to another version of Dateline", path.string()));
    return reinterpret_cast<Function>(entry);
}

}  // namespace

void render_picture(const Dossier& dossier, const PictureRequest& request) {
    using Entry = void (*)(const Dossier&, const PictureRequest&);
    module_entry<Entry>("dateline-picture.so", "dateline_render_picture")(dossier, request);
}

void show_window(Dossier& dossier, const Gazetteer& gazetteer, const WindowRequest& request) {
    using Entry = void (*)(Dossier&, const Gazetteer&, const WindowRequest&);
    module_entry<Entry>("dateline-window.so", "dateline_show_window")(dossier, gazetteer, request);
}

}  // namespace dateline
