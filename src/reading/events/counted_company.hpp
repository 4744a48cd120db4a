/// Who is counted along with a number: "the pilot and 18 passengers", "two policemen and a civilian".
#pragma once

#include "reading/events/count_interval.hpp"
#include "reading/sentence_view.hpp"

namespace dateline {

/// The count of all of them, where one noun phrase with "and" names both: 19, and three. Else the count
/// itself.
[[nodiscard]] WrittenCount with_company(const SentenceView& view, WrittenCount count);

}  // namespace dateline
