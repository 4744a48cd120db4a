/// Times of day that are told by two clocks: "1:30 a.m. (2230 GMT)".
#pragma once

#include "dossier/claim.hpp"
#include "reading/sentence_view.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace dateline {

/// "1:30 a.m. (2230 GMT)"; tokens [begin, end).
struct WrittenTime {
    std::size_t begin = 0;
    std::size_t end = 0;
    ClaimedTime time;
    WordRun owner;  ///< when the text says whose clock: "Tokyo time", "in Baghdad"; else empty
};
[[nodiscard]] std::optional<WrittenTime> local_time_at(const SentenceView& view, std::size_t at);

/// Whether a time of day may begin with the word: false only where local_time_at finds none.
[[nodiscard]] bool begins_clock(std::string_view word);

}  // namespace dateline
