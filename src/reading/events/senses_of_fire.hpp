/// Does "fire" burn?
#pragma once

#include "reading/sentence_view.hpp"

#include <cstddef>

namespace dateline {

/// "opened fire", "under fire", "cease fire": only a fire that breaks out or is one of some kind burns.
[[nodiscard]] bool is_other_fire(const SentenceView& view, std::size_t at);

}  // namespace dateline
