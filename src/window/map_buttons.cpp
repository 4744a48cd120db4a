#include "window/map_buttons.hpp"

#include "window/layout.hpp"

#include <fmt/core.h>

#include <array>
#include <string_view>

namespace dateline {
namespace {

constexpr double button_zoom_factor = 1.6;

struct MapButton {
    std::string_view sign;
    std::string_view name;
    std::string_view key;
    Action action;
    double gap_px;            ///< before it
    bool begins_row = false;  ///< where there are rows
};

const std::array<MapButton, 10> buttons{{
    {"\u2190", "Back", "Alt+\u2190", GoBack{}, 0},
    {"\u2192", "Forward", "Alt+\u2192", GoForward{}, 3},
    {"\u2212", "Zoom out", "\u2212", Zoom{1 / button_zoom_factor}, 10},
    {"+", "Zoom in", "+", Zoom{button_zoom_factor}, 3},
    {"Fit", "Fit everything", "F", FitEverything{}, 3},
    {"Undo", "Take back the last step", "Ctrl+Z", Undo{}, 10, true},
    {"Save", "Save the view as a picture", "Ctrl+S", AskSave{}, 3},
    {"?", "All keys", "?", ToggleKeys{}, 3},
    {"Export", "Export the findings", "Ctrl+E", AskExport{}, 3, true},
    {"Legend", "What the signs mean", "", ToggleLegend{}, 3},
}};

}  // namespace

void draw_map_buttons(Ui& ui, PixelBox box, MapButtonsRoom room, Actions& actions) {
    const bool in_rows = buttons_in_rows(box, room.text_size);  // beside the scale bar
    ui.begin_panel("buttons", box, PanelLook::corner);
    for (const MapButton& button : buttons) {
        if (std::holds_alternative<ToggleLegend>(button.action) && !room.legend_folded) continue;
        if (&button != buttons.data() && !(in_rows && button.begins_row)) ui.same_line(button.gap_px);
        if (ui.button(button.sign, button.name)) actions.push_back(button.action);
        if (ui.hovered()) ui.tooltip(fmt::format("{}\n{}", button.name, button.key));
    }
    ui.end_panel();
}

}  // namespace dateline
