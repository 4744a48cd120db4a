/// Streets that are called like places.
#pragma once

#include "reading/sentence_view.hpp"

namespace dateline {

/// "on Nashville Road", "at Rivers and Stokes avenues": the name is a street's.
[[nodiscard]] bool is_street(const SentenceView& view, const LaidName& name);

}  // namespace dateline
