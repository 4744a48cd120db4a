#include "window/key_help.hpp"

#include <array>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline {
namespace {

using KeyMeaning = std::pair<std::string_view, std::string_view>;
struct KeyGroup {
    std::string_view title;
    std::vector<KeyMeaning> keys;
};

/// In two columns of about one height.
const std::array<std::vector<KeyGroup>, 2> columns{
    {{{"The map",
       {{"Drag  Arrows", "Move it"},
        {"Wheel  +  \u2212", "Zoom"},
        {"Double click", "Zoom in there"},
        {"Shift+drag", "Zoom to a box"},
        {"F", "Fit everything into the window"},
        {"Alt+\u2190  Alt+\u2192", "Back to the view before, forward"},
        {"P", "Next projection"},
        {"D", "Light or dark"},
        {"L", "Layers"},
        {"1 to 9", "The first nine layers, on and off"}}},
      {"Time",
       {{"[  ]", "A step back or forward"},
        {"Space", "Play, or stop"},
        {"0", "All of the time"},
        {"U", "Events without a time"}}}},
     {{"Find and measure",
       {{"/  Ctrl+F", "Find a place by name"},
        {"E  C  A", "Events, claims, articles"},
        {"Click", "Open the card of what is there"},
        {"Right click", "Copy coordinates, measure from there"},
        {"M", "Measure from place to place"},
        {"R", "Rings of a range around places"}}},
      {"Everything",
       {{"Tab  \u2191  \u2193", "From button to button"},
        {"Enter", "Press the button"},
        {"PageUp  Down", "Scroll the list or text, with Shift the card"},
        {"Ctrl+C", "Copy figures or coordinates"},
        {"Ctrl+S", "Save the view: PNG, SVG, PDF"},
        {"Ctrl+E", "Export: GeoJSON, GeoPackage, \u2026"},
        {"Ctrl+Z", "Take back the last step"},
        {"Esc", "Leave the tool, close the card"},
        {"?  Q", "This list, quit"}}}}}};
constexpr std::size_t most_rows = 19;  // with titles and the gaps before them
constexpr double least_column_px = 300;

void draw_group(Ui& ui, const KeyGroup& group) {
    ui.text(group.title, strong_text);
    for (const auto& [key, meaning] : group.keys) ui.labelled(key, meaning);
    ui.gap(16);
}

}  // namespace

void draw_key_help(Ui& ui, PixelBox box, Actions& actions) {
    ui.begin_panel("keys", box, PanelLook::floating);
    ui.text("Keys", heading_text);
    ui.gap(6);
    ui.columns(columns.size(), least_column_px, most_rows, [&](std::size_t column) {
        for (const KeyGroup& group : columns[column]) draw_group(ui, group);
    });
    if (ui.close_button()) actions.push_back(ToggleKeys{});
    ui.end_panel();
}

}  // namespace dateline
