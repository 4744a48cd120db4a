#include "window/focus_ring.hpp"

#include <algorithm>
#include <vector>

namespace dateline {

void FocusRing::step(const ScreenLog& screen, int steps) {
    std::vector<std::string> names;
    for (const ShownWidget& widget : screen.widgets()) {
        const bool is_panel = widget.name == widget.panel;  // it cannot be pressed
        const bool known = std::find(names.begin(), names.end(), widget.name) != names.end();
        if (!is_panel && !known) names.push_back(widget.name);
    }
    if (names.empty()) return clear();
    const auto count = static_cast<std::ptrdiff_t>(names.size());
    const auto found = std::find(names.begin(), names.end(), name_);
    const auto at = found == names.end() ? (steps > 0 ? -1 : count) : found - names.begin();
    name_ = names[static_cast<std::size_t>((at + steps + count) % count)];
}

}  // namespace dateline
