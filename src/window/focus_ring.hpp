/// Going from widget to widget by keys.
#pragma once

#include "window/screen_log.hpp"

#include <string>

namespace dateline {

/// Remembers which widget the keyboard is at, by its name, in the order in which widgets are drawn.
class FocusRing {
public:
    [[nodiscard]] bool has_focus() const noexcept { return !name_.empty(); }
    [[nodiscard]] const std::string& name() const noexcept { return name_; }
    void clear() { name_.clear(); }

    /// To the next widget (steps = 1) or the one before (-1); round at the ends. From nowhere to the first,
    /// or the last. Widgets that are gone count as nowhere.
    void step(const ScreenLog& screen, int steps);

private:
    std::string name_;
};

}  // namespace dateline
