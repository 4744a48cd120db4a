#include "cli/version_text.hpp"

#include "base/data_files.hpp"
#include "base/error.hpp"
#include "cli/gazetteer_in_use.hpp"
#include "gazetteer/gazetteer.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <iterator>
#include <system_error>

namespace dateline {
namespace {

namespace fs = std::filesystem;

std::string gazetteer_lines(const CommandContext& context) {
    try {
        const Gazetteer gazetteer = gazetteer_in_use(context);
        std::string lines;
        for (const GazetteerInfo& layer : gazetteer.layers())
            fmt::format_to(std::back_inserter(lines), "gazetteer  {} {}\n", layer.version,
                           layer.file.string());
        return lines;
    } catch (const GazetteerError& error) {
        return fmt::format("gazetteer  none: {}\n", error.what());
    }
}

std::string basemap_line() {
    try {
        const fs::path file = find_data_file("basemap.bin");
        std::error_code ignored;
        return fmt::format("basemap    {} bytes {}\n", fs::file_size(file, ignored), file.string());
    } catch (const GazetteerError& error) {
        return fmt::format("basemap    none: {}\n", error.what());
    }
}

std::string folder_lines() {
    std::string lines = "data is looked for in\n";
    for (const fs::path& folder : data_folders()) {
        std::error_code ignored;
        fmt::format_to(std::back_inserter(lines), "  {}{}\n", folder.string(),
                       fs::is_directory(folder, ignored) ? "" : " (not there)");
    }
    return lines;
}

}  // namespace

std::string version_line() {
    return "dateline " DATELINE_VERSION "\n";
}

std::string version_text(const CommandContext& context) {
    return version_line() + "build      " DATELINE_BUILD "\nlibraries  " DATELINE_LIBRARIES "\n" +
           gazetteer_lines(context) + basemap_line() + folder_lines();
}

}  // namespace dateline
