#include "window/key_help.hpp"

#include <array>
#include <string_view>
#include <utility>

namespace dateline {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 10> keys{{
    {"Drag", "Move the map"},
    {"Wheel", "Zoom at the pointer"},
    {"Click", "Open the card of a symbol, line or area"},
    {"Double click", "Zoom in there"},
    {"+  \u2212", "Zoom"},
    {"Arrows", "Move"},
    {"F", "Fit everything into the window"},
    {"Esc", "Close the card or this list"},
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
