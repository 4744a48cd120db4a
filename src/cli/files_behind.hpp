/// Every file that an answer is made from, and that no answer may take the place of.
#pragma once

#include "cli/input_dossier.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace dateline {

/// What was named, what is in it, the overrides beside it, whether or not they exist yet, and the files of
/// --overrides and --tolerances. Without standard input.
[[nodiscard]] std::vector<std::filesystem::path> files_behind(const InputOptions& input);

/**
 * To ask before anything is read.
 * @throws UsageError  when the file `output` is one of `inputs`, by whatever spelling, link or hard link:
 *                     writing it would destroy what it is made from. "", "-" and what is no file harm none.
 */
void refuse_to_overwrite(const std::filesystem::path& output,
                         const std::vector<std::filesystem::path>& inputs);

/// The same for all that a command reads: files_behind(), standard input from a file, and the gazetteers.
void refuse_to_overwrite(const std::filesystem::path& output, const InputOptions& input,
                         const CommandContext& context);

}  // namespace dateline
