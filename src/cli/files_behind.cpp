#include "cli/files_behind.hpp"

#include "base/error.hpp"
#include "cli/input_files.hpp"
#include "dossier/overrides.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <system_error>

namespace dateline {
namespace fs = std::filesystem;

std::vector<fs::path> files_behind(const InputOptions& input) {
    std::vector<fs::path> paths{input.files.begin(), input.files.end()};
    std::erase(paths, "-");
    for (const std::string& argument : input.files) {
        if (argument == "-") continue;
        try {
            const auto files = files_named(argument);
            paths.insert(paths.end(), files.begin(), files.end());
        } catch (const InputError&) {
            continue;  // it has gone; that it comes back is a change as well
        }
    }
    std::set<fs::path> beside{input.overrides, input.tolerances};
    for (const auto& path : paths) beside.insert(path.parent_path() / overrides_file_name);
    beside.erase("");
    paths.insert(paths.end(), beside.begin(), beside.end());
    return paths;
}

void refuse_to_overwrite(const fs::path& output, const std::vector<fs::path>& inputs) {
    std::error_code error;
    if (output == "-" || !fs::is_regular_file(output, error)) return;
    const auto same = std::find_if(inputs.begin(), inputs.end(), [&](const fs::path& input) {
        return fs::equivalent(output, input == "-" ? "/dev/stdin" : input, error);  // by device and inode
    });
    if (same == inputs.end()) return;
    const std::string name = *same == output ? "it" : *same == "-" ? "standard input" : same->string();
    throw UsageError(
        fmt::format("{}: cannot be written, because {} is read and would be lost; name another file to write",
                    output.string(), name));
}

void refuse_to_overwrite(const fs::path& output, const InputOptions& input, const CommandContext& context) {
    std::error_code error;
    if (!fs::is_regular_file(output, error)) return;  // the usual case needs no list of all inputs
    std::vector<fs::path> inputs = files_behind(input);
    inputs.insert(inputs.end(), context.gazetteers.begin(), context.gazetteers.end());
    if (std::find(input.files.begin(), input.files.end(), "-") != input.files.end()) inputs.emplace_back("-");
    refuse_to_overwrite(output, inputs);
}

}  // namespace dateline
