/// Words and sentences of a text that has no tokens yet.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace dateline {

/// A word, letters alone, and the byte at which it begins.
struct Word {
    std::string_view text;
    std::size_t begin = 0;
};

[[nodiscard]] std::vector<Word> words_of(std::string_view text);

/// "Wednesday", "Wed", "Thurs".
[[nodiscard]] std::optional<std::chrono::weekday> weekday_of(std::string_view word);

/// The sentence in which the bytes [begin, end) stand. Abbreviations ("Inc.", "Aug.", "L.") end none.
[[nodiscard]] std::string_view sentence_around(std::string_view text, std::size_t begin, std::size_t end);

}  // namespace dateline
