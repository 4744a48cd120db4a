#include "window/layers_pane.hpp"

#include <fmt/format.h>

namespace dateline {
namespace {

std::string key_of(MapLayer layer) {
    const auto number = static_cast<std::size_t>(layer) + 1;
    return number <= layers_with_keys ? fmt::format("{}", number) : std::string{};
}

void draw_layers(Ui& ui, const MapLook& look, Actions& actions) {
    ui.text("Findings", strong_text);
    for (const MapLayer layer : all_map_layers) {
        if (layer == first_ground_layer) {
            ui.gap(10);
            ui.text("Map", strong_text);
        }
        if (ui.check(title_of(layer), look.shows(layer), key_of(layer))) {
            actions.push_back(ToggleLayer{layer});
        }
    }
}

void draw_projections(Ui& ui, ProjectionKind chosen, Actions& actions) {
    for (const ProjectionKind kind : all_projection_kinds) {
        if (ui.choice(title_of(kind), kind == chosen)) actions.push_back(UseProjection{kind});
    }
}

}  // namespace

void draw_layers_pane(Ui& ui, const MapLook& look, ProjectionKind projection, Actions& actions) {
    draw_layers(ui, look, actions);
    ui.gap(10);
    ui.text("Style", strong_text);
    const bool dark = look.theme == MapTheme::dark;
    if (ui.choice("Light", !dark) && dark) actions.push_back(ToggleTheme{});
    if (ui.choice("Dark", dark) && !dark) actions.push_back(ToggleTheme{});
    ui.gap(10);
    ui.text("Projection", strong_text);
    draw_projections(ui, projection, actions);
}

}  // namespace dateline
