/// The place in an article's dateline: "HOMS, Syria (AP) — An explosion killed …".
#pragma once

#include "reading/sentence_view.hpp"

namespace dateline {

/// The place that the sentence begins with as a dateline; null when it has none, or when what follows names
/// another place: reporters write of what happened elsewhere.
[[nodiscard]] const LaidName* lone_dateline_place(const SentenceView& view);

}  // namespace dateline
