#include "window/ui_theme.hpp"

#include "window/ui_draw.hpp"

#include <imgui.h>

namespace dateline {
namespace {

/// Verdict colours keep apart under deuteranopia and protanopia, and always stand beside the word.
/// Source: Okabe & Ito (2008), darkened for 4.5 : 1 contrast on white (WCAG 2.1, 1.4.3).
constexpr UiPalette light{
    .ink = rgb(0x20262E),
    .quiet = rgb(0x5F6975),
    .accent = rgb(0x0B62A4),
    .line = rgb(0xDDE1E6),
    .paper = rgb(0xFCFCFB),
    .chosen = rgb(0xE3EEF8),
    .hovered = rgb(0xEFF3F7),
    .marked = rgb(0xB9D7F0),
    .scrollbar = rgb(0xC6CCD3),
    .scrollbar_hovered = rgb(0xA9B2BC),
    .scrollbar_held = rgb(0x8B96A2),
    .supported = rgb(0x00735C),
    .unverifiable = rgb(0x5F6975),
    .off = rgb(0x9A6300),
    .contradicted = rgb(0xB5360B),
};

/// The same hues, lightened for 4.5 : 1 contrast on the dark paper.
constexpr UiPalette dark{
    .ink = rgb(0xE4E8EC),
    .quiet = rgb(0x9DA8B4),
    .accent = rgb(0x6DB6EE),
    .line = rgb(0x37414C),
    .paper = rgb(0x1C232B),
    .chosen = rgb(0x28394A),
    .hovered = rgb(0x262F39),
    .marked = rgb(0x2F5577),
    .scrollbar = rgb(0x46525F),
    .scrollbar_hovered = rgb(0x5B6977),
    .scrollbar_held = rgb(0x74838F),
    .supported = rgb(0x3DC7A6),
    .unverifiable = rgb(0x9DA8B4),
    .off = rgb(0xE3A83B),
    .contradicted = rgb(0xFF8B5E),
};

const UiPalette* in_use = &light;  // of the one Dear ImGui context there is

void set_colours(ImGuiStyle& style, const UiPalette& palette) {
    const auto set = [&style](ImGuiCol place, Colour colour) { style.Colors[place] = to_imvec4(colour); };
    set(ImGuiCol_Text, palette.ink);
    set(ImGuiCol_TextDisabled, palette.quiet);
    set(ImGuiCol_WindowBg, palette.paper);
    set(ImGuiCol_PopupBg, palette.paper);
    set(ImGuiCol_ChildBg, with_alpha(palette.paper, 0));
    set(ImGuiCol_Border, palette.line);
    set(ImGuiCol_Separator, palette.line);
    set(ImGuiCol_Button, palette.hovered);
    set(ImGuiCol_ButtonHovered, palette.chosen);
    set(ImGuiCol_ButtonActive, palette.line);
    set(ImGuiCol_ScrollbarBg, with_alpha(palette.paper, 0));
    set(ImGuiCol_ScrollbarGrab, palette.scrollbar);
    set(ImGuiCol_ScrollbarGrabHovered, palette.scrollbar_hovered);
    set(ImGuiCol_ScrollbarGrabActive, palette.scrollbar_held);
}

}  // namespace

const UiPalette& ui_palette() noexcept {
    return *in_use;
}

void set_ui_theme(MapTheme theme, double scale) {
    in_use = theme == MapTheme::dark ? &dark : &light;
    ImGuiStyle& style = ImGui::GetStyle();
    style = ImGuiStyle{};
    set_colours(style, *in_use);
    style.WindowPadding = {16, 14};
    style.FramePadding = {8, 5};
    style.ItemSpacing = {8, 6};
    style.ItemInnerSpacing = {6, 4};
    style.ScrollbarSize = 10;
    style.ScrollbarRounding = 5;
    style.WindowRounding = 0;
    style.FrameRounding = 5;
    style.PopupRounding = 6;
    style.WindowBorderSize = 0;
    style.ScaleAllSizes(static_cast<float>(scale));
}

Ink ink_of(Verdict verdict) noexcept {
    switch (verdict) {
        case Verdict::supported:
            return Ink::supported;
        case Verdict::unverifiable:
            return Ink::unverifiable;
        case Verdict::off:
            return Ink::off;
        case Verdict::contradicted:
            return Ink::contradicted;
    }
    return Ink::normal;
}

Colour colour_of(Ink ink) noexcept {
    const UiPalette& palette = ui_palette();
    switch (ink) {
        case Ink::normal:
            return palette.ink;
        case Ink::quiet:
            return palette.quiet;
        case Ink::accent:
            return palette.accent;
        case Ink::supported:
            return palette.supported;
        case Ink::unverifiable:
            return palette.unverifiable;
        case Ink::off:
            return palette.off;
        case Ink::contradicted:
            return palette.contradicted;
    }
    return palette.ink;
}

}  // namespace dateline
