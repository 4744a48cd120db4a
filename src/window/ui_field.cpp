#include "window/ui.hpp"
#include "window/ui_draw.hpp"
#include "window/visual_order.hpp"

#include <imgui.h>

#include <string>

namespace dateline {

bool Ui::field(std::string_view name, const TextField& field, std::string_view hint, bool active) {
    const ImVec2 low = ImGui::GetCursorScreenPos();
    const ImVec2 size{ImGui::GetContentRegionAvail().x, ImGui::GetTextLineHeight() + px(12)};
    bool pressed = ImGui::InvisibleButton(std::string{name}.c_str(), size);
    pressed |= record(name);
    if (ImGui::IsItemHovered()) ImGui::SetMouseCursor(ImGuiMouseCursor_TextInput);
    const ImVec2 high{low.x + size.x, low.y + size.y};
    const ImVec2 text_at{low.x + px(10), low.y + px(6)};
    const std::string text = field.text();
    const std::string seen = visual_order(text);
    note_missing(seen);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddRectFilled(low, high, to_packed(ui_palette().hovered), px(5));
    list.PushClipRect(low, high, true);
    if (active) {
        list.AddRect(low, high, to_packed(ui_palette().accent), px(5), 0, px(1.5));
        const float caret_x = text_at.x + ImGui::CalcTextSize(visual_order(field.before_caret()).c_str()).x;
        const float end_x = text_at.x + ImGui::CalcTextSize(seen.c_str()).x;
        if (field.all_marked()) {
            list.AddRectFilled(text_at, {end_x, high.y - px(6)}, to_packed(ui_palette().marked));
        }
        list.AddRectFilled({caret_x, low.y + px(5)}, {caret_x + px(1.5), high.y - px(5)},
                           to_packed(ui_palette().accent));
    }
    const bool empty = text.empty();
    list.AddText(text_at, to_packed(empty ? ui_palette().quiet : ui_palette().ink),
                 empty ? std::string{hint}.c_str() : seen.c_str());
    list.PopClipRect();
    log_.add_text(text);
    return pressed;
}

}  // namespace dateline
