/// What a click with the tool in hand would do, beside the pointer.
#pragma once

#include "window/actions.hpp"
#include "window/tools/measure.hpp"
#include "window/tools/range_tool.hpp"

#include <string>

namespace dateline {

/// The place under the pointer, and how far it is from the last point of a measurement, or how large a ring
/// around it would be.
[[nodiscard]] std::string tool_hint(SideTab tool, const Measure& measure, const RangeTool& range_tool,
                                    const Place& place);

}  // namespace dateline
