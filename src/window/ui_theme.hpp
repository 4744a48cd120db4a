/// How the panels look.
#pragma once

#include "dossier/judgement.hpp"
#include "mapview/map_style.hpp"

#include <cstdint>

namespace dateline {

/// Colours and spacing of the current Dear ImGui context: quiet paper, one blue, nothing that competes with
/// the map.
void set_light_theme(double scale);

/// Verdict colours keep apart under deuteranopia and protanopia, and always stand beside the word.
/// Source: Okabe & Ito (2008), darkened for 4.5 : 1 contrast on white (WCAG 2.1, 1.4.3).
[[nodiscard]] Colour colour_of(Verdict verdict) noexcept;

namespace ui_colour {
inline constexpr Colour ink = rgb(0x20262E);
inline constexpr Colour quiet = rgb(0x5F6975);
inline constexpr Colour accent = rgb(0x0B62A4);
inline constexpr Colour line = rgb(0xDDE1E6);
inline constexpr Colour paper = rgb(0xFCFCFB);
inline constexpr Colour chosen = rgb(0xE3EEF8);
inline constexpr Colour hovered = rgb(0xEFF3F7);
}  // namespace ui_colour

}  // namespace dateline
