#include "window/ui.hpp"

#include "window/ui_draw.hpp"

#include <imgui.h>

namespace dateline {

void Ui::record(std::string_view name) {
    const ImVec2 low = ImGui::GetItemRectMin();
    const ImVec2 high = ImGui::GetItemRectMax();
    log_.add_widget(name, {low.x, low.y, high.x, high.y}, ImGui::IsItemVisible());
}

bool Ui::button(std::string_view name) {
    const std::string label{name};
    const bool pressed = ImGui::Button(label.c_str());
    record(name);
    if (ImGui::IsItemHovered()) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    return pressed;
}

bool Ui::tab(std::string_view name, bool chosen) {
    const std::string label{name};
    push_font(UiFont::strong);
    const ImVec2 text_size = ImGui::CalcTextSize(label.c_str());
    const ImVec2 low = ImGui::GetCursorScreenPos();
    const ImVec2 size{text_size.x, text_size.y + px(10)};
    const bool pressed = ImGui::InvisibleButton(label.c_str(), size);
    const bool hovered = ImGui::IsItemHovered();
    record(name);
    if (hovered) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddText(low, to_packed(chosen || hovered ? ui_colour::ink : ui_colour::quiet), label.c_str());
    if (chosen) {
        list.AddRectFilled({low.x, low.y + size.y - px(2)}, {low.x + size.x, low.y + size.y},
                           to_packed(ui_colour::accent));
    }
    pop_font();
    return pressed;
}

bool Ui::close_button() {
    const ImVec2 kept = ImGui::GetCursorPos();
    const float size = px(24);
    ImGui::SetCursorPos({ImGui::GetWindowWidth() - size - px(10), px(10) + ImGui::GetScrollY()});
    const ImVec2 low = ImGui::GetCursorScreenPos();
    const bool pressed = ImGui::InvisibleButton("Close", {size, size});
    record("Close");
    const bool hovered = ImGui::IsItemHovered();
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (hovered) {
        ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
        list.AddRectFilled(low, {low.x + size, low.y + size}, to_packed(ui_colour::hovered), px(5));
    }
    const float inset = px(8);
    const auto ink = to_packed(hovered ? ui_colour::ink : ui_colour::quiet);
    list.AddLine({low.x + inset, low.y + inset}, {low.x + size - inset, low.y + size - inset}, ink, px(1.5));
    list.AddLine({low.x + size - inset, low.y + inset}, {low.x + inset, low.y + size - inset}, ink, px(1.5));
    ImGui::SetCursorPos(kept);
    return pressed;
}

void Ui::long_list(std::size_t count, const std::function<void(std::size_t number)>& draw_row) {
    ImGuiListClipper clipper;
    clipper.Begin(static_cast<int>(count));
    while (clipper.Step()) {
        for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i) draw_row(static_cast<std::size_t>(i));
    }
}

void Ui::begin_row() {
    in_row_ = true;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.ChannelsSplit(2);
    list.ChannelsSetCurrent(1);  // the row's content; what lies under it is known at its end
    ImGui::BeginGroup();
    ImGui::Dummy({0, px(row_padding_px) - ImGui::GetStyle().ItemSpacing.y});
    ImGui::Indent(px(row_padding_px));
}

bool Ui::end_row(std::string_view name, bool chosen) {
    in_row_ = false;
    ImGui::Unindent(px(row_padding_px));
    ImGui::Dummy({0, px(row_padding_px) - ImGui::GetStyle().ItemSpacing.y});
    ImGui::EndGroup();
    const ImVec2 low = ImGui::GetItemRectMin();
    const ImVec2 after = ImGui::GetCursorPos();
    const ImVec2 size{ImGui::GetContentRegionAvail().x, ImGui::GetItemRectSize().y};
    ImGui::SetCursorScreenPos(low);
    const bool pressed = ImGui::InvisibleButton(std::string{name}.c_str(), size);
    record(name);
    const bool hovered = ImGui::IsItemHovered();
    if (hovered) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.ChannelsSetCurrent(0);
    if (chosen || hovered) {
        list.AddRectFilled(low, {low.x + size.x, low.y + size.y},
                           to_packed(chosen ? ui_colour::chosen : ui_colour::hovered), px(6));
    }
    list.ChannelsMerge();
    ImGui::SetCursorPos(after);
    return pressed;
}

}  // namespace dateline
