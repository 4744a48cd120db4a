/// What stands beside the map: search, lists, tools.
#pragma once

#include "window/article_pane.hpp"
#include "window/map_look.hpp"
#include "window/map_model.hpp"
#include "window/place_search.hpp"
#include "window/tools/measure.hpp"
#include "window/tools/range_tool.hpp"

namespace dateline {

/// In drawing pixels.
struct SidePanelBox {
    PixelBox box;
    double legend_height_px = 0;  ///< left free at the bottom
};

/// What the panel shows, whichever tab is open.
struct SideContent {
    const MapModel& model;
    const PlaceSearch& search;
    const Measure& measure;
    const RangeTool& range_tool;
    const MapLook& look;
    ProjectionKind projection;
    SideTab tab;
    std::string_view replaced;  ///< name of the place for which another is searched; empty: none is
};

/// "events", "claims", …: as in states.
[[nodiscard]] std::string_view name_of(SideTab tab) noexcept;
[[nodiscard]] constexpr bool is_tool(SideTab tab) noexcept {
    return tab == SideTab::measure || tab == SideTab::rings;
}

/// Draws the panel and adds what was asked for to `actions`. `articles` keeps how far a text is scrolled.
void draw_side_panel(Ui& ui, const SidePanelBox& room, const SideContent& content, ArticlePane& articles,
                     Actions& actions);

}  // namespace dateline
