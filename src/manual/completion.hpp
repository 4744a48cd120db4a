/// Completions for shells: commands, options, choices and file names, made from the usage.
#pragma once

#include "manual/usage.hpp"

#include <string>

namespace dateline {

/// A script for bash to source; needs no bash-completion.
[[nodiscard]] std::string bash_completion(const CommandUsage& program);
/// An autoload function for zsh's compsys, to be called _dateline.
[[nodiscard]] std::string zsh_completion(const CommandUsage& program);
/// A script for fish.
[[nodiscard]] std::string fish_completion(const CommandUsage& program);

}  // namespace dateline
