/// A text in lines that fit a panel.
#pragma once

#include <string_view>
#include <vector>

namespace dateline {

/// The lines of a text in the current font, each a part of it, none wider than `width_px` (device pixels)
/// unless it is one long word. Line breaks of the text break lines as well.
[[nodiscard]] std::vector<std::string_view> text_lines(std::string_view text, float width_px);

}  // namespace dateline
