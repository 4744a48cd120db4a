/// Names that are where nothing can have happened, whatever the clause says.
#pragma once

#include "reading/sentence_view.hpp"

namespace dateline {

/// Unknown places and those that are too wide, streets, types ("Tu-22"), possessors of a record.
[[nodiscard]] bool is_no_site(const SentenceView& view, const LaidName& name);

}  // namespace dateline
