/// A text in lines that fit a panel.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace dateline {

/// The lines of a text in the current font, each a part of it, none wider than `width_px` (device pixels)
/// unless it is one long word. Line breaks of the text break lines as well.
[[nodiscard]] std::vector<std::string_view> text_lines(std::string_view text, float width_px);

/// Keeps the lines of the text that was shown last: breaking a book takes longer than drawing a page of it.
class KeptLines {
public:
    /// text_lines(), broken anew only for another text, width or font.
    [[nodiscard]] const std::vector<std::string_view>& of(std::string_view text, float width_px);

private:
    /// What the lines depend on. The text's place is part of it, because lines are parts of the text.
    struct Source {
        const char* text = nullptr;
        std::size_t hash = 0;
        float width_px = 0;
        float font_px = 0;
        int letters = 0;  ///< that the font has a shape for
        friend bool operator==(const Source&, const Source&) = default;
    };

    Source source_;
    std::vector<std::string_view> lines_;
};

}  // namespace dateline
