#include "cli/gazetteer_build.hpp"

#include "cli/loaded_module.hpp"

namespace dateline {

std::string build_gazetteer_file(const BuildRequest& request, const BuildProgressSink& progress) {
    using Entry = void (*)(const BuildRequest&, const BuildProgressSink&, std::string&);
    std::string summary;
    module_entry<Entry>("dateline-build.so", "dateline_build_gazetteer")(request, progress, summary);
    return summary;
}

}  // namespace dateline
