#include "window/readable_text.hpp"
#include "window/ui.hpp"
#include "window/ui_draw.hpp"
#include "window/ui_text_lines.hpp"
#include "window/visual_order.hpp"

#include <imgui.h>

#include <algorithm>

namespace dateline {

/// One line of a longer text, where it is on the screen (device pixels).
struct Ui::ShownLine {
    std::string_view text;
    std::size_t begin = 0;  ///< in the whole text
    float left = 0;
    float top = 0;
    float height = 0;
};

namespace {

float width_of(std::string_view text) {
    const std::string seen = visual_order(readable(text));
    return ImGui::CalcTextSize(seen.data(), seen.data() + seen.size()).x;
}

/// From where to where a mark reaches on a line that begins at `line_begin`; of no width when it does not. A
/// line that runs leftward is marked as a whole: its letters stand in another order.
std::pair<float, float> stretch_on(std::string_view line, std::size_t line_begin, const TextMark& mark) {
    const std::size_t line_end = line_begin + line.size();
    if (mark.end <= line_begin || mark.begin >= line_end) return {0, 0};
    if (runs_leftward(line)) return {0, width_of(line)};
    const std::size_t from = std::max(mark.begin, line_begin) - line_begin;
    const std::size_t to = std::min(mark.end, line_end) - line_begin;
    return {width_of(line.substr(0, from)), width_of(line.substr(0, to))};
}

void draw_mark(const TextMark& mark, ImVec2 low, ImVec2 high, float line_px) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Colour colour = colour_of(mark.ink);
    list.AddRectFilled(low, high, to_packed(with_alpha(colour, mark.alpha)), 2);
    list.AddRectFilled({low.x, high.y - line_px}, high, to_packed(with_alpha(colour, 200)));
}

bool is_in(ImVec2 low, ImVec2 high, ImVec2 point) {
    return point.x >= low.x && point.x < high.x && point.y >= low.y && point.y < high.y;
}

}  // namespace

/// Draws the marks of one line. @returns the first of the list that is pressed
std::optional<std::size_t> Ui::draw_marks(const ShownLine& line, const std::vector<TextMark>& marks) {
    const bool clicks = ImGui::IsWindowHovered() && ImGui::IsMouseClicked(ImGuiMouseButton_Left);
    std::optional<std::size_t> pressed;
    for (std::size_t m = marks.size(); m-- > 0;) {  // what comes first in the list lies above
        const TextMark& mark = marks[m];
        const auto [left, right] = stretch_on(line.text, line.begin, mark);
        if (right <= left) continue;
        const ImVec2 low{line.left + left, line.top};
        const ImVec2 high{line.left + right, line.top + line.height - px(2)};
        draw_mark(mark, low, high, px(mark.name == focus_ ? 3 : 1.5));
        log_.add_widget(mark.name, {low.x, low.y, high.x, high.y}, true);
        const bool over = ImGui::IsWindowHovered() && is_in(low, high, ImGui::GetIO().MousePos);
        if (over) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
        if ((over && clicks) || (press_ && mark.name == focus_)) pressed = m;
    }
    return pressed;
}

void Ui::draw_line_of_text(const ShownLine& line) {
    const std::string shown = readable(line.text);
    const std::string seen = visual_order(shown);
    note_missing(seen);
    ImGui::GetWindowDrawList()->AddText({line.left, line.top + px(1)}, to_packed(ui_palette().ink),
                                        seen.data(), seen.data() + seen.size());
    log_.add_text(shown);
}

std::optional<std::size_t> Ui::marked_text(std::string_view text, const std::vector<TextMark>& marks,
                                           std::optional<std::size_t> wanted) {
    const auto lines = text_lines(text, ImGui::GetContentRegionAvail().x);
    const float height = ImGui::GetTextLineHeight() + px(5);
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    const float visible_top = ImGui::GetWindowPos().y;
    const float visible_bottom = visible_top + ImGui::GetWindowHeight();
    std::size_t wanted_at = wanted ? marks[*wanted].begin : text.size();
    std::optional<std::size_t> pressed;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto begin = static_cast<std::size_t>(lines[i].data() - text.data());
        const ShownLine line{lines[i], begin, origin.x, origin.y + static_cast<float>(i) * height, height};
        if (begin <= wanted_at && wanted_at < begin + lines[i].size()) {
            ImGui::SetScrollFromPosY(line.top - visible_top, 0.3F);
            wanted_at = text.size();
        }
        if (line.top + height < visible_top || line.top > visible_bottom) continue;
        if (const auto hit = draw_marks(line, marks)) pressed = hit;
        draw_line_of_text(line);
    }
    ImGui::Dummy({1, static_cast<float>(lines.size()) * height});
    return pressed;
}

}  // namespace dateline
