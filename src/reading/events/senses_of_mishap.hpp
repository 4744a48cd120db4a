/// Words for crashes, blasts and disasters that mean something else: "market crash", "blast furnace".
#pragma once

#include "reading/events/sentence_topic.hpp"
#include "reading/sentence_view.hpp"

#include <cstddef>

namespace dateline {

/// Whether the word at `at` is one of a crash, a blast, a fire or a disaster, but none happened here.
[[nodiscard]] bool means_no_mishap(const SentenceView& view, const SentenceTopic& topic, std::size_t at);

}  // namespace dateline
