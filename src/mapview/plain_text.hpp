/// Text from outside made fit for a label.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace dateline {

/// One line without control characters, marks that turn the writing direction, and invisible spaces; runs of
/// white space become one space. Beyond `most_characters` it ends in an ellipsis. Malformed bytes are left
/// out.
[[nodiscard]] std::string plain_text(std::string_view text, std::size_t most_characters = 60);

}  // namespace dateline
