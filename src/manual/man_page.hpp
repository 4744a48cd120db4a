/// Manual pages in man(7), each made from the usage of a command and its prose.
#pragma once

#include "manual/usage.hpp"

#include <string>
#include <string_view>

namespace dateline {

struct ManualFacts {
    std::string version;  ///< of the program
    std::string date;     ///< YYYY-MM-DD, of the page
};

/**
 * The page of one command for section 1.
 *
 * Prose is plain text: "# TITLE" begins a section, an empty line a paragraph; lines that begin with a space
 * stand as they are; "- WORD: text" is a row of a list. @param prose  of this command, and `common` of every
 * page
 */
[[nodiscard]] std::string man_page(const CommandUsage& command, const CommandUsage& program,
                                   std::string_view prose, std::string_view common, const ManualFacts& facts);

/// "dateline-gazetteer-build": what `man` calls the page of a command.
[[nodiscard]] std::string page_name(const CommandUsage& command);

}  // namespace dateline
