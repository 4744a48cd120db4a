/// Words for blows, shots and deaths that mean something else: "rail strike", "panic attack", "shot a film".
#pragma once

#include "reading/events/sentence_topic.hpp"
#include "reading/sentence_view.hpp"

#include <cstddef>

namespace dateline {

/// Whether the word at `at` is one of violence, but nobody is hit, shot or killed here.
[[nodiscard]] bool means_no_violence(const SentenceView& view, const SentenceTopic& topic, std::size_t at);

}  // namespace dateline
