/// What -h prints.
#pragma once

#include "manual/usage.hpp"

#include <cstddef>
#include <string>

namespace dateline {

/// Summary, usage line, arguments, options, commands and notes, in lines of at most `columns` (at least 40
/// are used); a word longer than its line stays whole. @param program  whose options hold in every command
[[nodiscard]] std::string help_text(const CommandUsage& command, const CommandUsage& program,
                                    std::size_t columns);

}  // namespace dateline
