/// How the panels look.
#pragma once

#include "dossier/judgement.hpp"
#include "mapview/map_style.hpp"

namespace dateline {

/// The colours of the panels: quiet paper, one blue, nothing that competes with the map.
struct UiPalette {
    Colour ink, quiet, accent, line, paper, chosen, hovered;
    Colour marked;  ///< text that typing replaces
    Colour scrollbar, scrollbar_hovered, scrollbar_held;
    Colour supported, unverifiable, off, contradicted;
};

/// The palette in use: that of the last set_ui_theme(), light before the first.
[[nodiscard]] const UiPalette& ui_palette() noexcept;

/// Colours and spacing of the current Dear ImGui context.
void set_ui_theme(MapTheme theme, double scale);

/// What a text's colour means; which colour that is follows the palette in use.
enum class Ink { normal, quiet, accent, supported, unverifiable, off, contradicted };

[[nodiscard]] Ink ink_of(Verdict verdict) noexcept;
[[nodiscard]] Colour colour_of(Ink ink) noexcept;

}  // namespace dateline
