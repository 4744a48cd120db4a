/// What the window shows, for tests.
#pragma once

#include "mapview/map_view.hpp"
#include "window/layout.hpp"
#include "window/map_model.hpp"
#include "window/place_search.hpp"
#include "window/screen_log.hpp"
#include "window/side_panel.hpp"
#include "window/tools/measure.hpp"

#include <optional>
#include <string>

namespace dateline {

struct WindowState {
    const MapModel& model;
    const MapView& view;
    const ScreenLog& screen;
    const Layout& layout;
    const PlaceSearch& search;
    std::optional<std::size_t> replaced;  ///< the place for which another is searched
    const Measure& measure;
    const RangeTool& range_tool;
    const Timeline& timeline;
    const std::string& copied;
    const MapLook& look;
    std::optional<std::size_t> article;  ///< whose text is open
    std::string_view notice;
    std::string_view asks;   ///< "save", "export" or empty
    std::string_view focus;  ///< the widget that the keyboard is at
    SideTab tab;
    std::optional<PixelPoint> pointer;  ///< on the map, drawing pixels
    double scale;
};

/// The format is described in README.md. The same state always gives the same bytes.
[[nodiscard]] std::string state_json(const WindowState& state);

}  // namespace dateline
