/// Words for killing and dying where nobody is killed, or not by anything that is news.
#pragma once

#include "reading/sentence_view.hpp"

#include <cstddef>

namespace dateline {

/// "killed the bill", "killed in Houston" of a comedian, "killed himself", "died of cancer".
[[nodiscard]] bool means_no_killing(const SentenceView& view, std::size_t at);

}  // namespace dateline
