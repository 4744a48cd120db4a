/// When something happened, in a person's words; the same in the window and on a picture.
#pragma once

#include "dossier/event.hpp"

#include <string>

namespace dateline {

/// "7 January 2020, 22:30 UTC"; "7 January 2020, 21:30 to 8 January 2020, 1:00 UTC"; a range of whole days by
/// the clocks it fits: "8 January 2020 (UTC+3)".
[[nodiscard]] std::string time_text(const TimeRange& time);

}  // namespace dateline
