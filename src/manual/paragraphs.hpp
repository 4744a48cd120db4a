/// Prose in paragraphs, as notes and manual pages are written.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

struct Paragraph {
    std::string text;       ///< one line, or the lines as they stand
    bool verbatim = false;  ///< its lines begin with a space: an example, a table
};

/// Splits at empty lines, before and after "# A TITLE", before "- a row of a list", and where lines that
/// begin with a space meet others.
[[nodiscard]] std::vector<Paragraph> paragraphs(std::string_view text);

}  // namespace dateline
