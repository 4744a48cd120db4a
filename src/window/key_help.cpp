#include "window/key_help.hpp"

#include <array>
#include <string_view>
#include <utility>

namespace dateline {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 29> keys{{
    {"/  Ctrl+F", "Find a place by name"},
    {"E  C  A", "Events, claims, articles"},
    {"M", "Measure from place to place"},
    {"R", "Rings of a range around places"},
    {"L", "Layers, style, projection"},
    {"1 to 9", "Layers on and off"},
    {"D", "Light or dark"},
    {"P", "Next projection"},
    {"[  ]", "A step back or forward in time"},
    {"Space", "Play the timeline, or stop"},
    {"0", "All of the time"},
    {"U", "Events without a time"},
    {"Drag  Arrows", "Move the map"},
    {"Wheel  +  \u2212", "Zoom"},
    {"Double click", "Zoom in there"},
    {"Shift+drag", "Zoom to a box"},
    {"F", "Fit everything into the window"},
    {"Alt+\u2190  Alt+\u2192", "Back to the view before, and forward"},
    {"Click", "Open the card of what is there"},
    {"Right click", "Copy coordinates, measure from there"},
    {"Tab  \u2191  \u2193", "From button to button"},
    {"Enter", "Press the button"},
    {"Ctrl+C", "Copy figures or coordinates"},
    {"Ctrl+S", "Save the view: PNG, SVG, PDF"},
    {"Ctrl+E", "Export: GeoJSON, GeoPackage, KML, \u2026"},
    {"Ctrl+Z", "Take back the last step"},
    {"Esc", "Leave the tool, close the card"},
    {"?", "This list"},
    {"Q", "Quit"},
}};

}  // namespace

void draw_key_help(Ui& ui, PixelBox box, Actions& actions) {
    ui.begin_panel("keys", box, PanelLook::floating);
    ui.text("Keys", heading_text);
    ui.gap(6);
    for (const auto& [key, meaning] : keys) ui.labelled(key, meaning);
    if (ui.close_button()) actions.push_back(ToggleKeys{});
    ui.end_panel();
}

}  // namespace dateline
