#include "window/map_buttons.hpp"

#include <fmt/core.h>

#include <array>
#include <string_view>

namespace dateline {
namespace {

constexpr double button_zoom_factor = 1.6;
/// On a narrower map the scale bar leaves room for the most needed ones only.
constexpr double compact_width_px = 520;

struct MapButton {
    std::string_view sign;
    std::string_view name;
    std::string_view key;
    Action action;
    double gap_px;  ///< before it
};

const std::array<MapButton, 9> buttons{{
    {"\u2190", "Back", "Alt+\u2190", GoBack{}, 0},
    {"\u2192", "Forward", "Alt+\u2192", GoForward{}, 3},
    {"\u2212", "Zoom out", "\u2212", Zoom{1 / button_zoom_factor}, 10},
    {"+", "Zoom in", "+", Zoom{button_zoom_factor}, 3},
    {"Fit", "Fit everything", "F", FitEverything{}, 3},
    {"Undo", "Take back the last step", "Ctrl+Z", Undo{}, 10},
    {"Save", "Save the view as a picture", "Ctrl+S", AskSave{}, 3},
    {"Export", "Export the findings", "Ctrl+E", AskExport{}, 3},
    {"?", "All keys", "?", ToggleKeys{}, 3},
}};
constexpr std::size_t most_needed = 5;

}  // namespace

void draw_map_buttons(Ui& ui, PixelBox box, Actions& actions) {
    const std::size_t count = box.width() < compact_width_px ? most_needed : buttons.size();
    ui.begin_panel("buttons", box, PanelLook::corner);
    for (std::size_t i = 0; i < count; ++i) {
        const MapButton& button = buttons[i];
        if (i > 0) ui.same_line(button.gap_px);
        if (ui.button(button.sign, button.name)) actions.push_back(button.action);
        if (ui.hovered()) ui.tooltip(fmt::format("{}\n{}", button.name, button.key));
    }
    ui.end_panel();
}

}  // namespace dateline
