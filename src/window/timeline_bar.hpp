/// When things happened, at the foot of the map.
#pragma once

#include "mapview/timeline.hpp"
#include "window/actions.hpp"
#include "window/ui.hpp"

#include <string>

namespace dateline {

/// A single moment needs no timeline.
[[nodiscard]] bool has_timeline(const Timeline& timeline) noexcept;

/// "7 January 2020, 22:15 to 22:45 UTC".
[[nodiscard]] std::string span_text(TimeSpan span);

/// Draws it into `box` (drawing pixels): a bar for each bin, the part that is shown, and how to move it.
void draw_timeline_bar(Ui& ui, PixelBox box, const Timeline& timeline, Actions& actions);

}  // namespace dateline
