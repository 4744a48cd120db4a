#include "window/ui_theme.hpp"

#include "window/ui_draw.hpp"

#include <imgui.h>

namespace dateline {
namespace {

void set_colours(ImGuiStyle& style) {
    const auto set = [&style](ImGuiCol place, Colour colour) { style.Colors[place] = to_imvec4(colour); };
    set(ImGuiCol_Text, ui_colour::ink);
    set(ImGuiCol_TextDisabled, ui_colour::quiet);
    set(ImGuiCol_WindowBg, ui_colour::paper);
    set(ImGuiCol_PopupBg, ui_colour::paper);
    set(ImGuiCol_ChildBg, with_alpha(ui_colour::paper, 0));
    set(ImGuiCol_Border, ui_colour::line);
    set(ImGuiCol_Separator, ui_colour::line);
    set(ImGuiCol_Header, ui_colour::chosen);
    set(ImGuiCol_HeaderHovered, ui_colour::hovered);
    set(ImGuiCol_HeaderActive, ui_colour::chosen);
    set(ImGuiCol_Button, ui_colour::hovered);
    set(ImGuiCol_ButtonHovered, ui_colour::chosen);
    set(ImGuiCol_ButtonActive, ui_colour::line);
    set(ImGuiCol_FrameBg, ui_colour::hovered);
    set(ImGuiCol_ScrollbarBg, with_alpha(ui_colour::paper, 0));
    set(ImGuiCol_ScrollbarGrab, rgb(0xC6CCD3));
    set(ImGuiCol_ScrollbarGrabHovered, rgb(0xA9B2BC));
    set(ImGuiCol_ScrollbarGrabActive, rgb(0x8B96A2));
    set(ImGuiCol_TextSelectedBg, rgb(0xB9D7F0));
    set(ImGuiCol_NavHighlight, ui_colour::accent);
}

}  // namespace

void set_light_theme(double scale) {
    ImGui::StyleColorsLight();
    ImGuiStyle& style = ImGui::GetStyle();
    set_colours(style);
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

Colour colour_of(Verdict verdict) noexcept {
    switch (verdict) {
        case Verdict::supported:
            return rgb(0x00735C);
        case Verdict::unverifiable:
            return rgb(0x5F6975);
        case Verdict::off:
            return rgb(0x9A6300);
        case Verdict::contradicted:
            return rgb(0xB5360B);
    }
    return ui_colour::ink;
}

}  // namespace dateline
