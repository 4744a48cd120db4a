/// What the window shows, for tests.
#pragma once

#include "mapview/map_view.hpp"
#include "window/layout.hpp"
#include "window/map_model.hpp"
#include "window/screen_log.hpp"
#include "window/side_panel.hpp"

#include <optional>
#include <string>

namespace dateline {

struct WindowState {
    const MapModel& model;
    const MapView& view;
    const ScreenLog& screen;
    const Layout& layout;
    SideTab tab;
    std::optional<PixelPoint> pointer;  ///< on the map, drawing pixels
    double scale;
};

/// The format is described in README.md. The same state always gives the same bytes.
[[nodiscard]] std::string state_json(const WindowState& state);

}  // namespace dateline
