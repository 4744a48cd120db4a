/// Text that was decoded wrongly before it came here.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace dateline {

struct Mojibake {
    std::size_t places = 0;  ///< characters of which each is spelled by two to four wrong ones
    std::string written;     ///< the first: "â€™"
    std::string meant;       ///< what it stands for: "’"
};

/// Finds UTF-8 that was read as Windows-1252 (or Latin 1). The text stays as it is: offsets point into it.
/// @pre is_utf8(text)
[[nodiscard]] Mojibake find_mojibake(std::string_view text);

}  // namespace dateline
