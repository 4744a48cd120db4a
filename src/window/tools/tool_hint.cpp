#include "window/tools/tool_hint.hpp"

#include "window/wording.hpp"

#include <fmt/format.h>

namespace dateline {

std::string tool_hint(SideTab tool, const Measure& measure, const RangeTool& range_tool, const Place& place) {
    if (tool == SideTab::rings) {
        return fmt::format("{}\n{} around it", place.name, lengths_text(range_tool.range().range));
    }
    if (measure.points().empty() || measure.points().back().point == place.point) return place.name;
    const Leg leg = leg_between(measure.points().back(), place);
    return fmt::format("{}\n{}\n{}", place.name, length_text_of(leg), bearings_text_of(leg));
}

}  // namespace dateline
