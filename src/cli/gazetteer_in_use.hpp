/// The gazetteer that a command answers from.
#pragma once

#include "cli/commands.hpp"
#include "gazetteer/gazetteer.hpp"

namespace dateline {

/// The default one, with the files of --gazetteer over it, the last on top. @throws GazetteerError
[[nodiscard]] Gazetteer gazetteer_in_use(const CommandContext& context);

}  // namespace dateline
