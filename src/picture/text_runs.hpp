/// Text split where its direction or its font changes.
#pragma once

#include <cstddef>
#include <functional>
#include <string_view>
#include <vector>

namespace dateline {

struct TextRun {
    std::string_view text;
    std::size_t font = 0;
    bool right_to_left = false;
};

/**
 * Runs in the order in which they stand on the line, from the left. `font_for(character, before)` names the
 * font of a character that follows one in font `before`. Digits, spaces and punctuation go with what stands
 * before them.
 */
[[nodiscard]] std::vector<TextRun> text_runs(
    std::string_view text, const std::function<std::size_t(char32_t, std::size_t)>& font_for);

}  // namespace dateline
