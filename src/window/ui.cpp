#include "window/ui.hpp"

#include "window/readable_text.hpp"
#include "window/ui_draw.hpp"
#include "window/visual_order.hpp"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>

namespace dateline {
namespace {

constexpr double label_width_px = 100;

/// A line where a docked panel meets the map: above a bar, to the right of the side panel.
void draw_edge(PanelLook look) {
    const ImVec2 low = ImGui::GetWindowPos();
    const ImVec2 size = ImGui::GetWindowSize();
    const ImVec2 right{low.x + size.x - 1, low.y};
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.PushClipRectFullScreen();
    list.AddLine(look == PanelLook::bar ? low : right,
                 look == PanelLook::bar ? right : ImVec2{right.x, low.y + size.y},
                 to_packed(ui_colour::line));
    list.PopClipRect();
}

void draw_shadow(ImVec2 low, ImVec2 high, float reach) {
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    for (int ring = 4; ring > 0; --ring) {
        const float by = reach * static_cast<float>(ring) / 4;
        list.AddRectFilled({low.x - by, low.y - by + reach / 4}, {high.x + by, high.y + by + reach / 4},
                           IM_COL32(20, 30, 45, 9), 8 + by);
    }
}

}  // namespace

void Ui::begin_panel(const char* name, PixelBox box, PanelLook look) {
    const ImVec2 size{px(box.width()), px(box.height())};
    ImGuiWindowFlags flags = ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize |
                             ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoCollapse |
                             ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoNav;
    ImGui::SetNextWindowPos({px(box.left), px(box.top)});
    if (look != PanelLook::floating) {
        ImGui::SetNextWindowSize(size);
        flags |= ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse;
    } else {
        ImGui::SetNextWindowSizeConstraints({size.x, 0}, size);
        flags |= ImGuiWindowFlags_AlwaysAutoResize;
    }
    ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, look == PanelLook::floating ? px(8) : 0);
    if (look == PanelLook::bar) ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2{px(16), px(9)});
    ImGui::Begin(name, nullptr, flags);
    ImGui::PopStyleVar(look == PanelLook::bar ? 2 : 1);
    if (look != PanelLook::floating) draw_edge(look);
    wraps_ = look != PanelLook::bar;
    log_.enter_panel(name);
    const ImVec2 low = ImGui::GetWindowPos();
    const ImVec2 now = ImGui::GetWindowSize();
    if (look == PanelLook::floating) draw_shadow(low, {low.x + now.x, low.y + now.y}, px(10));
    log_.add_widget(name, {low.x, low.y, low.x + now.x, low.y + now.y}, true);
}

void Ui::end_panel() {
    ImGui::End();
}

void Ui::begin_scroll(const char* name, double bottom_gap_px) {
    ImGui::BeginChild(name, {0, -px(bottom_gap_px)}, false, ImGuiWindowFlags_NoNav);
}

void Ui::end_scroll() {
    ImGui::EndChild();
}

void Ui::text(std::string_view text, const TextLook& look) {
    const std::string line = readable(text);
    const std::string seen = visual_order(line);
    push_font(look.font);
    ImGui::PushStyleColor(ImGuiCol_Text, to_imvec4(look.colour));
    const float wrap_at = ImGui::GetContentRegionMax().x - (in_row_ ? px(row_padding_px) : 0);
    ImGui::PushTextWrapPos(wraps_ ? wrap_at : -1);
    ImGui::TextUnformatted(seen.data(), seen.data() + seen.size());
    ImGui::PopTextWrapPos();
    ImGui::PopStyleColor();
    pop_font();
    log_.add_text(line);
}

void Ui::tooltip(std::string_view text) {
    const std::string line = readable(text);
    const std::string seen = visual_order(line);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2{px(10), px(7)});
    ImGui::BeginTooltip();
    ImGui::TextUnformatted(seen.data(), seen.data() + seen.size());
    ImGui::EndTooltip();
    ImGui::PopStyleVar();
    const std::string panel = log_.enter_panel("tooltip");
    log_.add_text(line);
    log_.enter_panel(panel);
}

void Ui::same_line(double gap_px) {
    ImGui::SameLine(0, px(gap_px));
}

void Ui::gap(double height_px) {
    ImGui::Dummy({0, px(height_px) - ImGui::GetStyle().ItemSpacing.y});
}

void Ui::line() {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    ImGui::GetWindowDrawList()->AddLine(at, {at.x + width, at.y}, to_packed(ui_colour::line));
    ImGui::Dummy({0, 1});
}

void Ui::labelled(std::string_view label, std::string_view value) {
    text(label, quiet_text);
    ImGui::SameLine(0, 0);
    ImGui::SetCursorPosX(ImGui::GetStyle().WindowPadding.x + px(label_width_px));
    text(value);
}

bool Ui::copyable(std::string_view label, std::string_view value) {
    ImGui::BeginGroup();
    labelled(label, value);
    ImGui::EndGroup();
    record(label);
    const bool hovered = ImGui::IsItemHovered();
    if (hovered) {
        ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
        tooltip("Click to copy");
    }
    if (!hovered || !ImGui::IsMouseClicked(ImGuiMouseButton_Left)) return false;
    ImGui::SetClipboardText(std::string{value}.c_str());
    return true;
}

}  // namespace dateline
