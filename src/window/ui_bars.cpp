#include "window/ui.hpp"
#include "window/ui_draw.hpp"

#include <imgui.h>

#include <algorithm>

namespace dateline {
namespace {

constexpr double row_height_px = 26;
constexpr double edge_reach_px = 5;
constexpr double label_gap_px = 28;
constexpr double label_height_px = 14;

std::vector<double> edges_of(const std::vector<Ui::Bar>& bars) {
    std::vector<double> edges;
    for (const Ui::Bar& bar : bars) edges.push_back(bar.begin);
    edges.push_back(bars.back().end);
    return edges;
}

std::size_t bar_at(const std::vector<Ui::Bar>& bars, double share) {
    const auto after = std::upper_bound(bars.begin() + 1, bars.end(), share,
                                        [](double at, const Ui::Bar& bar) { return at < bar.begin; });
    return static_cast<std::size_t>(after - bars.begin()) - 1;
}

}  // namespace

/// Where the bars are on the screen.
struct Ui::Row {
    ImVec2 low;
    ImVec2 high;

    [[nodiscard]] float x_at(double share) const {
        return low.x + static_cast<float>(share) * (high.x - low.x);
    }
    [[nodiscard]] double share_at(float x) const {
        return std::clamp(static_cast<double>((x - low.x) / (high.x - low.x)), 0.0, 1.0);
    }
};

Ui::BarsUsed Ui::bars(std::string_view name, const std::vector<Bar>& bars, RowPart part) {
    const ImVec2 low = ImGui::GetCursorScreenPos();
    const Row row{low, {low.x + ImGui::GetContentRegionAvail().x, low.y + px(row_height_px)}};
    ImGui::InvisibleButton(std::string{name}.c_str(), {row.high.x - low.x, row.high.y - low.y});
    record(name);
    const double at = row.share_at(ImGui::GetIO().MousePos.x);
    BarsUsed used;
    if (ImGui::IsItemActivated()) {
        drag_.emplace(edges_of(bars), part, at, px(edge_reach_px) / (row.high.x - low.x));
    }
    if (ImGui::IsItemActive() && drag_) used.marked = drag_->moved_to(at);
    if (ImGui::IsItemHovered()) {
        ImGui::SetMouseCursor(ImGuiMouseCursor_ResizeEW);
        if (!ImGui::IsItemActive()) used.hovered = bar_at(bars, at);
    }
    draw_bars(row, bars, used.marked.value_or(part));
    draw_bar_labels(row, bars);
    return used;
}

void Ui::draw_bar_labels(const Row& row, const std::vector<Bar>& bars) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    float free_from = row.low.x;
    for (const Bar& bar : bars) {
        const float left = row.x_at(bar.begin);
        const float right = left + ImGui::CalcTextSize(bar.label.c_str()).x;
        if (bar.label.empty() || left < free_from || right > row.high.x) continue;
        list.AddLine({left, row.high.y}, {left, row.high.y + px(3)}, to_packed(ui_palette().quiet));
        list.AddText({left, row.high.y + px(2)}, to_packed(ui_palette().quiet), bar.label.c_str());
        log_.add_text(bar.label);
        free_from = right + px(label_gap_px);
    }
    gap(label_height_px);
}

void Ui::draw_bars(const Row& row, const std::vector<Bar>& bars, RowPart part) const {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddRectFilled(row.low, row.high, to_packed(ui_palette().hovered), px(3));
    list.AddRectFilled({row.x_at(part.begin), row.low.y}, {row.x_at(part.end), row.high.y},
                       to_packed(ui_palette().chosen), px(3));
    for (const Bar& bar : bars) {
        if (bar.height <= 0) continue;
        const bool shown = bar.begin < part.end && bar.end > part.begin;
        const float left = row.x_at(bar.begin);
        const float right = std::max(left + px(2), row.x_at(bar.end) - px(1));
        const float height = static_cast<float>(bar.height) * (row.high.y - row.low.y - px(3));
        list.AddRectFilled({left, row.high.y - std::max(px(3), height)}, {right, row.high.y},
                           to_packed(shown ? ui_palette().accent : ui_palette().scrollbar));
    }
    for (const double edge : {part.begin, part.end}) {
        list.AddRectFilled({row.x_at(edge) - px(1), row.low.y}, {row.x_at(edge) + px(1), row.high.y},
                           to_packed(ui_palette().accent));
    }
}

}  // namespace dateline
