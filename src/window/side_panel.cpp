#include "window/side_panel.hpp"

#include "window/findings_lists.hpp"
#include "window/layers_pane.hpp"
#include "window/search_results.hpp"
#include "window/tools/measure_pane.hpp"
#include "window/tools/rings_pane.hpp"
#include "window/wording.hpp"

#include <array>
#include <span>
#include <string_view>
#include <utility>

namespace dateline {
namespace {

using NamedTab = std::pair<std::string_view, SideTab>;
constexpr std::array<NamedTab, 3> lists{
    {{"Events", SideTab::events}, {"Claims", SideTab::claims}, {"Articles", SideTab::articles}}};
constexpr std::array<NamedTab, 3> tools{
    {{"Measure", SideTab::measure}, {"Rings", SideTab::rings}, {"Layers", SideTab::layers}}};

void draw_tabs(Ui& ui, std::span<const NamedTab> tabs, SideTab open, Actions& actions) {
    for (const auto& [name, tab] : tabs) {
        if (tab != tabs.front().second) ui.same_line(20);
        if (ui.tab(name, tab == open)) actions.push_back(ShowTab{tab});
    }
}

void draw_open_tab(Ui& ui, const SideContent& content, ArticlePane& articles, Actions& actions) {
    switch (content.tab) {
        case SideTab::events:
            return draw_events(ui, content.model, actions);
        case SideTab::claims:
            return draw_claims(ui, content.model, actions);
        case SideTab::articles:
            return articles.draw(ui, content.model, actions);
        case SideTab::measure:
            return draw_measure_pane(ui, content.measure, actions);
        case SideTab::rings:
            return draw_rings_pane(ui, content.range_tool, actions);
        case SideTab::layers:
            return draw_layers_pane(ui, content.look, content.projection, actions);
    }
}

}  // namespace

std::string_view name_of(SideTab tab) noexcept {
    switch (tab) {
        case SideTab::events:
            return "events";
        case SideTab::claims:
            return "claims";
        case SideTab::articles:
            return "articles";
        case SideTab::measure:
            return "measure";
        case SideTab::rings:
            return "rings";
        case SideTab::layers:
            return "layers";
    }
    return {};
}

void draw_side_panel(Ui& ui, const SidePanelBox& room, const SideContent& content, ArticlePane& articles,
                     Actions& actions) {
    ui.begin_panel("side", room.box, PanelLook::docked);
    ui.text("Dateline", heading_text);
    ui.text(summary_text(content.model.dossier()), quiet_text);
    ui.gap(6);
    const bool searching = content.search.is_open();
    if (ui.field("Search", content.search.field(), "Find a place  /", searching))
        actions.push_back(OpenSearch{});
    if (searching) {
        ui.begin_scroll("found", room.legend_height_px);
        draw_search_results(ui, content.search, content.replaced, actions);
    } else {
        ui.gap(8);
        draw_tabs(ui, lists, content.tab, actions);
        draw_tabs(ui, tools, content.tab, actions);
        ui.line();
        ui.begin_scroll(name_of(content.tab), room.legend_height_px);
        draw_open_tab(ui, content, articles, actions);
    }
    ui.end_scroll();
    ui.end_panel();
}

}  // namespace dateline
