#include "picture/text_runs.hpp"

#include <algorithm>
#include <cstdint>

namespace dateline {
namespace {

enum class Direction { left_to_right, right_to_left, neutral };

/// Blocks of Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms (Unicode 15).
bool is_right_to_left(char32_t c) {
    return (c >= 0x590 && c <= 0x8FF) || (c >= 0xFB1D && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFF) ||
           (c >= 0x10800 && c <= 0x10FFF) || (c >= 0x1E800 && c <= 0x1EFFF);
}

Direction direction_of(char32_t c) {
    if (is_right_to_left(c)) return Direction::right_to_left;
    const bool letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c >= 0xC0;
    const bool punctuation = c >= 0x2000 && c <= 0x206F;
    return letter && !punctuation ? Direction::left_to_right : Direction::neutral;
}

/// The character at `at` and its length in bytes. @pre well-formed UTF-8
std::pair<char32_t, std::size_t> character_at(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[at + i]); };
    const std::size_t length = byte(0) < 0x80 ? 1 : byte(0) < 0xE0 ? 2 : byte(0) < 0xF0 ? 3 : 4;
    if (at + length > text.size()) return {0xFFFD, text.size() - at};
    char32_t c = length == 1 ? byte(0) : byte(0) & (0xFFu >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) c = (c << 6) | (byte(i) & 0x3Fu);
    return {c, length};
}

}  // namespace

std::vector<TextRun> text_runs(std::string_view text,
                               const std::function<std::size_t(char32_t, std::size_t)>& font_for) {
    std::vector<TextRun> runs;
    std::size_t run_begin = 0;
    bool line_right_to_left = false, decided = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto [c, length] = character_at(text, at);
        const auto direction = direction_of(c);
        if (!decided && direction != Direction::neutral) {
            decided = true;
            line_right_to_left = direction == Direction::right_to_left;
            if (!runs.empty()) runs.back().right_to_left = line_right_to_left;
        }
        const bool backward = direction == Direction::neutral
                                  ? (runs.empty() ? line_right_to_left : runs.back().right_to_left)
                                  : direction == Direction::right_to_left;
        const auto font = font_for(c, runs.empty() ? 0 : runs.back().font);
        if (runs.empty() || runs.back().font != font || runs.back().right_to_left != backward) {
            runs.push_back({{}, font, backward});
            run_begin = at;
        }
        at += length;
        runs.back().text = text.substr(run_begin, at - run_begin);
    }
    if (line_right_to_left) std::reverse(runs.begin(), runs.end());
    return runs;
}

}  // namespace dateline
