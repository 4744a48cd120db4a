#include "window/ui.hpp"

#include "window/ui_draw.hpp"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>

namespace dateline {

struct Ui::Mark {
    ImVec2 low, high;
    float right = 0;  ///< end of the row
    bool pressed = false;
};

void Ui::set_focus(std::string_view name, bool press) {
    focus_moved_ = focus_ != name;
    focus_ = name;
    press_ = press;
}

bool Ui::record(std::string_view name) {
    const ImVec2 low = ImGui::GetItemRectMin();
    const ImVec2 high = ImGui::GetItemRectMax();
    const ImRect seen = ImGui::GetCurrentWindow()->ClipRect;  // of a row at the edge, the part to click
    log_.add_widget(name,
                    {std::max(low.x, seen.Min.x), std::max(low.y, seen.Min.y), std::min(high.x, seen.Max.x),
                     std::min(high.y, seen.Max.y)},
                    ImGui::IsItemVisible());
    if (name != focus_) return false;
    if (focus_moved_ && !ImGui::IsItemVisible()) ImGui::SetScrollHereY(0.5F);
    ImGui::GetWindowDrawList()->AddRect({low.x - px(2), low.y - px(2)}, {high.x + px(2), high.y + px(2)},
                                        to_packed(ui_palette().accent), px(5), 0, px(1.5));
    return press_;
}

bool Ui::hovered() const {
    return ImGui::IsItemHovered();
}

bool Ui::button(std::string_view label, std::string_view name) {
    const std::string_view known = name.empty() ? label : name;
    ImGui::PushID(known.data(), known.data() + known.size());
    bool pressed = ImGui::Button(std::string{label}.c_str());
    ImGui::PopID();
    pressed |= record(known);
    log_.add_text(label);
    if (ImGui::IsItemHovered()) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    return pressed;
}

bool Ui::check(std::string_view label, bool on, std::string_view key) {
    const Mark mark = begin_mark(label);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const auto ink = to_packed(on ? ui_palette().accent : ui_palette().quiet);
    list.AddRect(mark.low, mark.high, ink, px(3), 0, px(1.3));
    if (on) {
        const float w = mark.high.x - mark.low.x;
        const ImVec2 tick[] = {{mark.low.x + 0.22F * w, mark.low.y + 0.52F * w},
                               {mark.low.x + 0.43F * w, mark.low.y + 0.73F * w},
                               {mark.low.x + 0.79F * w, mark.low.y + 0.28F * w}};
        list.AddPolyline(tick, 3, ink, 0, px(2));
    }
    list.AddText(
        {mark.right - ImGui::CalcTextSize(key.data(), key.data() + key.size()).x, mark.low.y - px(1)},
        to_packed(ui_palette().quiet), key.data(), key.data() + key.size());
    return mark.pressed;
}

bool Ui::choice(std::string_view label, bool chosen) {
    const Mark mark = begin_mark(label);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImVec2 middle{(mark.low.x + mark.high.x) / 2, (mark.low.y + mark.high.y) / 2};
    const float radius = (mark.high.x - mark.low.x) / 2;
    const auto ink = to_packed(chosen ? ui_palette().accent : ui_palette().quiet);
    list.AddCircle(middle, radius, ink, 24, px(1.3));
    if (chosen) list.AddCircleFilled(middle, radius - px(4), ink, 24);
    return mark.pressed;
}

/// A row that can be clicked, with room for a sign before the label.
Ui::Mark Ui::begin_mark(std::string_view label) {
    const float height = ImGui::GetTextLineHeight() + px(8);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    Mark mark;
    mark.pressed = ImGui::InvisibleButton(std::string{label}.c_str(), {width, height});
    mark.pressed |= record(label);
    if (ImGui::IsItemHovered()) {
        ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
        ImGui::GetWindowDrawList()->AddRectFilled(at, {at.x + width, at.y + height},
                                                  to_packed(ui_palette().hovered), px(5));
    }
    const float side = px(14);
    mark.low = {at.x + px(6), at.y + (height - side) / 2};
    mark.high = {mark.low.x + side, mark.low.y + side};
    mark.right = at.x + width - px(8);
    ImGui::GetWindowDrawList()->AddText({mark.high.x + px(10), at.y + px(4)}, to_packed(ui_palette().ink),
                                        label.data(), label.data() + label.size());
    log_.add_text(label);
    return mark;
}

bool Ui::tab(std::string_view name, bool chosen) {
    const std::string label{name};
    push_font(UiFont::strong);
    const ImVec2 text_size = ImGui::CalcTextSize(label.c_str());
    const ImVec2 low = ImGui::GetCursorScreenPos();
    const ImVec2 size{text_size.x, text_size.y + px(10)};
    bool pressed = ImGui::InvisibleButton(label.c_str(), size);
    const bool hovered = ImGui::IsItemHovered();
    pressed |= record(name);
    if (hovered) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddText(low, to_packed(chosen || hovered ? ui_palette().ink : ui_palette().quiet), label.c_str());
    if (chosen) {
        list.AddRectFilled({low.x, low.y + size.y - px(2)}, {low.x + size.x, low.y + size.y},
                           to_packed(ui_palette().accent));
    }
    pop_font();
    return pressed;
}

bool Ui::close_button() {
    const ImVec2 kept = ImGui::GetCursorPos();
    const float size = px(24);
    ImGui::SetCursorPos({ImGui::GetWindowWidth() - size - px(10), px(10) + ImGui::GetScrollY()});
    const ImVec2 low = ImGui::GetCursorScreenPos();
    bool pressed = ImGui::InvisibleButton("Close", {size, size});
    pressed |= record("Close");
    const bool hovered = ImGui::IsItemHovered();
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (hovered) {
        ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
        list.AddRectFilled(low, {low.x + size, low.y + size}, to_packed(ui_palette().hovered), px(5));
    }
    const float inset = px(8);
    const auto ink = to_packed(hovered ? ui_palette().ink : ui_palette().quiet);
    list.AddLine({low.x + inset, low.y + inset}, {low.x + size - inset, low.y + size - inset}, ink, px(1.5));
    list.AddLine({low.x + size - inset, low.y + inset}, {low.x + inset, low.y + size - inset}, ink, px(1.5));
    ImGui::SetCursorPos(kept);
    return pressed;
}

}  // namespace dateline
