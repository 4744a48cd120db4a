#include "window/layers_pane.hpp"

#include <fmt/format.h>

namespace dateline {
namespace {

void draw_layers(Ui& ui, const MapLook& look, Actions& actions) {
    for (const MapLayer layer : all_map_layers) {
        const auto key = static_cast<int>(layer) + 1;
        if (ui.check(title_of(layer), look.shows(layer), fmt::format("{}", key))) {
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
