#include "window/screen_log.hpp"

#include <algorithm>

namespace dateline {

void ScreenLog::clear() {
    widgets_.clear();
    texts_.clear();
    covers_.clear();
}

void ScreenLog::add_widget(std::string_view name, PixelBox box, bool visible) {
    widgets_.push_back({panel_, std::string{name}, box, visible});
}

void ScreenLog::add_text(std::string_view text) {
    texts_.push_back({panel_, std::string{text}});
}

const ShownWidget* ScreenLog::find(std::string_view name) const {
    const auto found = std::find_if(widgets_.begin(), widgets_.end(),
                                    [name](const ShownWidget& widget) { return widget.name == name; });
    return found == widgets_.end() ? nullptr : &*found;
}

}  // namespace dateline
