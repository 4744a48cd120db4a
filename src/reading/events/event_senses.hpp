/// Words of violence and disaster in their other senses: strikes of workers and of pitchers, heart attacks,
/// crashes of markets, shootings of films.
#pragma once

#include "reading/events/event_vocabulary.hpp"
#include "reading/events/sentence_topic.hpp"
#include "reading/sentence_view.hpp"

#include <cstddef>

namespace dateline {

/// Whether the trigger word, which begins at `at`, stands for no event.
[[nodiscard]] bool is_other_sense(const SentenceView& view, const SentenceTopic& topic,
                                  const TriggerWord& word, std::size_t at);

}  // namespace dateline
