#include "window/readable_text.hpp"
#include "window/ui.hpp"
#include "window/ui_draw.hpp"
#include "window/ui_text_lines.hpp"
#include "window/visual_order.hpp"

#include <imgui.h>

#include <algorithm>
#include <cmath>

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

/// The line that a byte of the text is on.
std::size_t line_with(std::string_view text, const std::vector<std::string_view>& lines, std::size_t byte) {
    const auto after =
        std::upper_bound(lines.begin(), lines.end(), text.data() + byte,
                         [](const char* at, std::string_view line) { return at < line.data(); });
    return after == lines.begin() ? 0 : static_cast<std::size_t>(after - lines.begin()) - 1;
}

/// Which of the marks reach into a stretch of the text.
std::vector<std::size_t> marks_between(const std::vector<TextMark>& marks, std::size_t begin,
                                       std::size_t end) {
    std::vector<std::size_t> found;
    for (std::size_t m = 0; m < marks.size(); ++m) {
        if (marks[m].begin < end && marks[m].end > begin) found.push_back(m);
    }
    return found;
}

}  // namespace

/// Draws those of the marks in `seen` that are on one line. @returns the first of the list that is pressed
std::optional<std::size_t> Ui::draw_marks(const ShownLine& line, const std::vector<TextMark>& marks,
                                          const std::vector<std::size_t>& seen) {
    const bool clicks = ImGui::IsWindowHovered() && ImGui::IsMouseClicked(ImGuiMouseButton_Left);
    std::optional<std::size_t> pressed;
    for (std::size_t i = seen.size(); i-- > 0;) {  // what comes first in the list lies above
        const std::size_t m = seen[i];
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
    const auto& lines = kept_lines_.of(text, ImGui::GetContentRegionAvail().x);
    const float height = ImGui::GetTextLineHeight() + px(5);
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    const float panel_top = ImGui::GetWindowPos().y;
    const auto begin_of = [&](std::size_t i) {
        return static_cast<std::size_t>(lines[i].data() - text.data());
    };
    const auto top_of = [&](std::size_t i) { return origin.y + static_cast<float>(i) * height; };
    if (wanted) {
        ImGui::SetScrollFromPosY(top_of(line_with(text, lines, marks[*wanted].begin)) - panel_top, 0.3F);
    }
    const auto line_at = [&](float y) {
        const float share = std::floor((y - origin.y) / height);
        return static_cast<std::size_t>(std::clamp(share, 0.0F, static_cast<float>(lines.size())));
    };
    const std::size_t first = line_at(panel_top);
    const std::size_t last = std::min(lines.size(), line_at(panel_top + ImGui::GetWindowHeight()) + 1);
    std::optional<std::size_t> pressed;
    if (first < last) {
        const auto seen = marks_between(marks, begin_of(first), begin_of(last - 1) + lines[last - 1].size());
        for (std::size_t i = first; i < last; ++i) {
            const ShownLine line{lines[i], begin_of(i), origin.x, top_of(i), height};
            if (const auto hit = draw_marks(line, marks, seen)) pressed = hit;
            draw_line_of_text(line);
        }
    }
    ImGui::Dummy({1, static_cast<float>(lines.size()) * height});
    return pressed;
}

}  // namespace dateline
