/// Time cut where calendars cut it.
#pragma once

#include "mapview/timeline.hpp"

namespace dateline {

/// The beginning of the bin that a time is in.
[[nodiscard]] std::chrono::sys_seconds bin_begin(std::chrono::sys_seconds time, BinLength length);
/// The beginning of the bin after the one that begins at `begin`.
[[nodiscard]] std::chrono::sys_seconds next_bin(std::chrono::sys_seconds begin, BinLength length);

/// The shortest length with which a span has no more bins than a timeline can show; a decade for any longer.
[[nodiscard]] BinLength bin_length_for(TimeSpan span);

/// The bins, empty of events, that cover a span. What centuries do not suffice for is left to the last bin.
[[nodiscard]] std::vector<TimeBin> bins_over(TimeSpan span, BinLength length);

}  // namespace dateline
