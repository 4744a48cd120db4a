#include "window/ui.hpp"
#include "window/ui_draw.hpp"

#include <imgui.h>

#include <utility>

namespace dateline {
namespace {

/// A line where a docked panel meets the map: above a bar, to the right of the side panel.
void draw_edge(PanelLook look) {
    const ImVec2 low = ImGui::GetWindowPos();
    const ImVec2 size = ImGui::GetWindowSize();
    const ImVec2 right{low.x + size.x - 1, low.y};
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.PushClipRectFullScreen();
    list.AddLine(look == PanelLook::bar ? low : right,
                 look == PanelLook::bar ? right : ImVec2{right.x, low.y + size.y},
                 to_packed(ui_palette().line));
    list.PopClipRect();
}

void draw_frame(ImVec2 low, ImVec2 high, float rounding) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.PushClipRectFullScreen();
    list.AddRect(low, high, to_packed(ui_palette().line), rounding);
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
    const ImVec2 size{device_px(box.width()), device_px(box.height())};
    ImGuiWindowFlags flags = ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize |
                             ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoCollapse |
                             ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoNav;
    const bool floats = look != PanelLook::docked && look != PanelLook::bar;
    if (look == PanelLook::note) {
        ImGui::SetNextWindowPos({device_px(box.center().x), device_px(box.bottom)}, ImGuiCond_Always,
                                {0.5F, 1});
    } else if (look == PanelLook::corner) {
        ImGui::SetNextWindowPos({device_px(box.right), device_px(box.bottom)}, ImGuiCond_Always, {1, 1});
    } else {
        ImGui::SetNextWindowPos({device_px(box.left), device_px(box.top)});
    }
    if (!floats) {
        ImGui::SetNextWindowSize(size);
        flags |= ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse;
    } else {
        if (look != PanelLook::corner) ImGui::SetNextWindowSizeConstraints({size.x, 0}, size);
        flags |= ImGuiWindowFlags_AlwaysAutoResize;
    }
    ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, floats ? px(8) : 0);
    const bool slim = look == PanelLook::bar || look == PanelLook::corner;
    const ImVec2 slim_padding = look == PanelLook::bar ? ImVec2{px(16), px(9)} : ImVec2{px(5), px(5)};
    if (slim) ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, slim_padding);
    ImGui::Begin(name, nullptr, flags);
    ImGui::PopStyleVar(slim ? 2 : 1);
    if (!floats) draw_edge(look);
    wraps_ = look != PanelLook::bar;
    log_.enter_panel(name);
    const ImVec2 low = ImGui::GetWindowPos();
    const ImVec2 now = ImGui::GetWindowSize();
    const ImVec2 high{low.x + now.x, low.y + now.y};
    if (floats) draw_shadow(low, high, px(look == PanelLook::corner ? 4 : 10));
    if (floats) draw_frame(low, high, px(8));
    const PixelBox covered{low.x, low.y, low.x + now.x, low.y + now.y};
    log_.add_widget(name, covered, true);
    if (floats) log_.add_cover(covered);
    if (floats && name == scrolled_panel_) scroll();
}

void Ui::end_panel() {
    ImGui::End();
}

void Ui::begin_scroll(std::string_view name, double bottom_gap_px) {
    ImGui::BeginChild(std::string{name}.c_str(), {0, -device_px(bottom_gap_px)}, false,
                      ImGuiWindowFlags_NoNav);
    if (log_.panel() == scrolled_panel_) scroll();
}

/// The panel, or the part of it, that is being drawn.
void Ui::scroll() {
    const auto pages = static_cast<float>(std::exchange(pages_, 0));
    if (pages != 0) ImGui::SetScrollY(ImGui::GetScrollY() + pages * ImGui::GetWindowHeight());
}

void Ui::end_scroll() {
    ImGui::EndChild();
}

void Ui::columns(std::size_t count, double least_width_px, std::size_t most_rows,
                 const std::function<void(std::size_t column)>& draw) {
    const float width = ImGui::GetContentRegionAvail().x / static_cast<float>(count);
    const float height = static_cast<float>(most_rows) * ImGui::GetTextLineHeightWithSpacing();
    for (std::size_t column = 0; column < count; ++column) {
        if (width < px(least_width_px)) {
            draw(column);
            continue;
        }
        if (column > 0) ImGui::SameLine(0, 0);
        ImGui::BeginChild(static_cast<ImGuiID>(column + 1), {width, height}, false,
                          ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoScrollWithMouse);
        draw(column);
        ImGui::EndChild();
    }
}

}  // namespace dateline
