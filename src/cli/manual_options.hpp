/// The options by which the program tells about itself: -h, --version, --json-usage, --completion.
#pragma once

#include "cli/commands.hpp"

namespace dateline {

/// Each prints its answer and ends the parsing with an error whose exit code is 0. Call before commands are
/// added: they take over how help looks.
void add_manual_options(CLI::App& app, CommandContext& context);

}  // namespace dateline
