/// What the panels show, by name: for scripts that click widgets and tests that read texts.
#pragma once

#include "mapview/pixels.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline {

struct ShownWidget {
    std::string panel;
    std::string name;     ///< as scripts name it: "Claims", "claim 2", "Close"
    PixelBox box;         ///< device pixels in the window
    bool visible = true;  ///< false when it is scrolled out of sight
};

struct ShownText {
    std::string panel;
    std::string text;
};

/// One frame's record, in the order of drawing.
class ScreenLog {
public:
    void clear();
    /// What follows is in this panel. @returns the one before
    std::string enter_panel(std::string_view name) { return std::exchange(panel_, std::string{name}); }
    [[nodiscard]] const std::string& panel() const noexcept { return panel_; }
    void add_widget(std::string_view name, PixelBox box, bool visible);
    /// A panel over the map is here.
    void add_cover(PixelBox box) { covers_.push_back(box); }
    void add_text(std::string_view text);

    /// The first widget with this name; none when there is no such widget.
    [[nodiscard]] const ShownWidget* find(std::string_view name) const;
    [[nodiscard]] const std::vector<ShownWidget>& widgets() const noexcept { return widgets_; }
    [[nodiscard]] const std::vector<PixelBox>& covers() const noexcept { return covers_; }
    [[nodiscard]] const std::vector<ShownText>& texts() const noexcept { return texts_; }

private:
    std::string panel_;
    std::vector<ShownWidget> widgets_;
    std::vector<ShownText> texts_;
    std::vector<PixelBox> covers_;
};

}  // namespace dateline
