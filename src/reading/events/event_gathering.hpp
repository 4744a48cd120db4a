/// Which reports are of one event.
#pragma once

#include "dossier/dossier.hpp"
#include "reading/article_reading.hpp"

#include <vector>

namespace dateline {

/// The reports as events of which only kind and reports are known, both in the order of the text. Those whose
/// time is known are put together first, what is only denied joins last or is no event.
[[nodiscard]] std::vector<Event> gather_events(const std::vector<FoundReport>& reports,
                                               const Dossier& dossier);

}  // namespace dateline
