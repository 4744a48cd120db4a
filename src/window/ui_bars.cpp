#include "window/ui.hpp"
#include "window/ui_draw.hpp"

#include <imgui.h>

#include <algorithm>

namespace dateline {

std::optional<std::pair<double, double>> Ui::bars(std::string_view name, const std::vector<Bar>& bars,
                                                  std::pair<double, double> part) {
    const ImVec2 low = ImGui::GetCursorScreenPos();
    const ImVec2 size{ImGui::GetContentRegionAvail().x, px(26)};
    const auto x_at = [&](double share) { return low.x + static_cast<float>(share) * size.x; };
    ImGui::InvisibleButton(std::string{name}.c_str(), size);
    record(name);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImVec2 high{low.x + size.x, low.y + size.y};
    list.AddRectFilled(low, high, to_packed(ui_palette().hovered), px(3));
    list.AddRectFilled({x_at(part.first), low.y}, {x_at(part.second), high.y}, to_packed(ui_palette().chosen),
                       px(3));
    for (const Bar& bar : bars) {
        if (bar.height <= 0) continue;
        const bool shown = bar.begin < part.second && bar.end > part.first;
        const float left = x_at(bar.begin);
        const float right = std::max(left + px(2), x_at(bar.end) - px(1));
        const float top = high.y - std::max(px(3), static_cast<float>(bar.height) * (size.y - px(3)));
        list.AddRectFilled({left, top}, {right, high.y},
                           to_packed(shown ? ui_palette().accent : ui_palette().scrollbar));
    }
    for (const double edge : {part.first, part.second}) {
        list.AddRectFilled({x_at(edge) - px(1), low.y}, {x_at(edge) + px(1), high.y},
                           to_packed(ui_palette().accent));
    }
    if (ImGui::IsItemHovered()) ImGui::SetMouseCursor(ImGuiMouseCursor_ResizeEW);
    const double at = std::clamp(static_cast<double>((ImGui::GetIO().MousePos.x - low.x) / size.x), 0.0, 1.0);
    if (ImGui::IsItemActivated()) drag_from_ = at;
    if (!ImGui::IsItemActive() || drag_from_ == at) return std::nullopt;
    return std::pair{std::min(drag_from_, at), std::max(drag_from_, at)};
}

}  // namespace dateline
