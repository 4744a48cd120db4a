/// What `dateline --version` tells.
#pragma once

#include "cli/commands.hpp"

#include <string>

namespace dateline {

/// "dateline 0.1.0"
[[nodiscard]] std::string version_line();

/// The same, then how it was built and with which libraries, the gazetteer and basemap in use, and the
/// folders where data is looked for. Data that is missing is said to be, and is no error.
[[nodiscard]] std::string version_text(const CommandContext& context);

}  // namespace dateline
