#include "cli/gazetteer_in_use.hpp"

#include "base/data_files.hpp"

#include <filesystem>
#include <vector>

namespace dateline {

Gazetteer gazetteer_in_use(const CommandContext& context) {
    if (context.gazetteers.empty()) return Gazetteer::open_default();
    std::vector<std::filesystem::path> files{find_data_file("dateline.gaz")};
    files.insert(files.end(), context.gazetteers.begin(), context.gazetteers.end());
    return Gazetteer::open_layers(files);
}

}  // namespace dateline
