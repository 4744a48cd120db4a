/// Text that was decoded wrongly before it came here.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

struct Mojibake {
    std::size_t places = 0;  ///< characters of which each is spelled by two to four wrong ones
    std::string written;     ///< the first: "â€™"
    std::string meant;       ///< what it stands for: "’"
    bool all = false;        ///< no character that is not ASCII is right: the whole text was decoded wrongly
};

/// Finds UTF-8 that was read as Windows-1252 (or Latin 1). @pre is_utf8(text)
[[nodiscard]] Mojibake find_mojibake(std::string_view text);

/// From here to the next run, the mended text and the one it was made from go on in step.
struct MendedRun {
    std::uint32_t text = 0;    ///< code point of the mended text
    std::uint32_t source = 0;  ///< code point of the text before
};

struct MendedText {
    std::string text;
    std::vector<MendedRun> runs;  ///< in rising order; the first begins both texts
};

/// The text with every such character as it was meant. @pre is_utf8(text)
[[nodiscard]] MendedText mend_mojibake(std::string_view text);

}  // namespace dateline
