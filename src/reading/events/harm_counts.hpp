/// What a number says of people who came to harm: "15 people were wounded", "claimed 12 lives".
#pragma once

#include "reading/events/count_interval.hpp"
#include "reading/sentence_view.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace dateline {

/// "killed", "wounded", "missing", "casualties", "abducted" when the word at `at` says so.
[[nodiscard]] std::optional<std::string_view> harm_at(const SentenceView& view, std::size_t at);

/// What happened to those counted, and " (Iraq)" when they are of one country: "killed (Iraq)".
[[nodiscard]] std::optional<std::string> harm_counted(const SentenceView& view, const WrittenCount& count);

/// Whether the word says that people came to harm: "killed", "casualties".
[[nodiscard]] bool tells_of_harm(std::string_view word);

/// Whether it counts the dead without naming them: "the toll", "claimed 12 lives".
[[nodiscard]] bool tells_of_toll(std::string_view word);

}  // namespace dateline
