#include "window/ui.hpp"
#include "window/ui_draw.hpp"

#include <imgui.h>

#include <algorithm>
#include <utility>

namespace dateline {

void Ui::begin_row(double padding_px) {
    row_padding_px_ = padding_px;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.ChannelsSplit(2);
    list.ChannelsSetCurrent(1);  // the row's content; what lies under it is known at its end
    ImGui::BeginGroup();
    gap(padding_px);
    ImGui::Indent(px(row_padding_px_));
}

bool Ui::end_row(std::string_view name, bool chosen) {
    const double padding_px = std::exchange(row_padding_px_, 0);
    ImGui::Unindent(px(padding_px));
    gap(padding_px);
    ImGui::EndGroup();
    const ImVec2 low = ImGui::GetItemRectMin();
    const ImVec2 after = ImGui::GetCursorPos();
    const ImVec2 size{ImGui::GetContentRegionAvail().x, ImGui::GetItemRectSize().y};
    ImGui::SetCursorScreenPos(low);
    bool pressed = ImGui::InvisibleButton(std::string{name}.c_str(), size);
    pressed |= record(name);
    if (chosen && std::exchange(chosen_row_, name) != name && !ImGui::IsItemVisible())
        ImGui::SetScrollHereY(0.5F);
    const bool hovered = ImGui::IsItemHovered();
    if (hovered) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.ChannelsSetCurrent(0);
    if (chosen || hovered) {
        list.AddRectFilled(low, {low.x + size.x, low.y + size.y},
                           to_packed(chosen ? ui_palette().chosen : ui_palette().hovered), px(6));
    }
    list.ChannelsMerge();
    ImGui::SetCursorPos(after);
    return pressed;
}

void Ui::long_list(std::size_t count, const std::function<void(std::size_t number)>& draw_row) {
    const int rows = static_cast<int>(count);
    ImGuiListClipper clipper;
    clipper.Begin(rows);
    // The keyboard goes to what was drawn: also to the rows before and after those that were in view.
    clipper.ForceDisplayRangeByIndices(std::clamp(first_row_ - 1, 0, rows),
                                       std::clamp(row_after_ + 1, 0, rows));
    int first = rows, after = 0;
    while (clipper.Step()) {
        for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i) {
            draw_row(static_cast<std::size_t>(i));
            if (!ImGui::IsItemVisible()) continue;
            first = std::min(first, i);
            after = std::max(after, i + 1);
        }
    }
    first_row_ = first;
    row_after_ = after;
}

}  // namespace dateline
