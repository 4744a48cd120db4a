/// From the tables of options that CLI11 parses by to what the manual tells.
#pragma once

#include "manual/usage.hpp"

namespace CLI {
class App;
}

namespace dateline {

/// The usage of a command and of all below it.
[[nodiscard]] CommandUsage usage_of(const CLI::App& app);

}  // namespace dateline
