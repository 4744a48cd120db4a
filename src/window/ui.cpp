#include "window/ui.hpp"

#include "window/readable_text.hpp"
#include "window/ui_draw.hpp"
#include "window/ui_text_lines.hpp"
#include "window/visual_order.hpp"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <cfloat>

namespace dateline {
namespace {

constexpr double label_width_px = 100;
constexpr float tooltip_foot_share = 0.8F;  // in the rest of the window's height they stand above the pointer

}  // namespace

void Ui::text(std::string_view text, const TextLook& look) {
    const std::string line = readable(text);
    push_font(look.font);
    ImGui::PushStyleColor(ImGuiCol_Text, to_imvec4(colour_of(look.ink)));
    const float wrap_at = ImGui::GetContentRegionMax().x - px(row_padding_px_);
    if (runs_leftward(line)) {
        draw_leftward(line, wraps_ ? wrap_at - ImGui::GetCursorPosX() : FLT_MAX);
    } else {
        note_missing(line);
        ImGui::PushTextWrapPos(wraps_ ? wrap_at : -1);
        ImGui::TextUnformatted(line.data(), line.data() + line.size());
        ImGui::PopTextWrapPos();
    }
    ImGui::PopStyleColor();
    pop_font();
    log_.add_text(line);
}

/// A text with letters that run leftward: broken into lines as it is read, and each line put into the order
/// in which it is seen.
void Ui::draw_leftward(const std::string& line, float width_px) {
    ImGui::BeginGroup();
    for (const std::string_view part : text_lines(line, width_px)) {
        const std::string seen = visual_order(part);
        note_missing(seen);
        ImGui::TextUnformatted(seen.data(), seen.data() + seen.size());
    }
    ImGui::EndGroup();
}

/// Every font has the same letters, so one of them tells.
void Ui::note_missing(const std::string& line) {
    const bool plain = std::all_of(line.begin(), line.end(), [](char c) { return c >= 0; });
    if (plain) return;
    const char* end = line.data() + line.size();
    unsigned character = 0;
    for (const char* at = line.data(); at < end;) {
        const int bytes = ImTextCharFromUtf8(&character, at, end);
        const bool has = ImGui::GetFont()->FindGlyphNoFallback(static_cast<ImWchar>(character)) != nullptr;
        if (!has) missing_.append(at, at + bytes);
        at += bytes;
    }
}

void Ui::line_of_texts(std::vector<LinePart> parts, double gap_px) {
    const auto width_of = [this](const LinePart& part) {
        push_font(part.look.font);
        const float width = ImGui::CalcTextSize(readable(part.text).c_str()).x;
        pop_font();
        return width;
    };
    float left = ImGui::GetContentRegionAvail().x + px(gap_px);
    for (const LinePart& part : parts) left -= width_of(part) + px(gap_px);
    while (left < 0 && parts.size() > 1) {
        const auto least = std::max_element(parts.begin(), parts.end(),
                                            [](const auto& a, const auto& b) { return a.rank < b.rank; });
        left += width_of(*least) + px(gap_px);
        parts.erase(least);
    }
    for (const LinePart& part : parts) {
        if (&part != parts.data()) same_line(gap_px);
        text(part.text, part.look);
    }
}

void Ui::tooltip(std::string_view lines) {
    const ImVec2 pointer = ImGui::GetIO().MousePos;
    const bool at_foot = pointer.y > tooltip_foot_share * ImGui::GetIO().DisplaySize.y;
    const float along = std::clamp(pointer.x / ImGui::GetIO().DisplaySize.x, 0.0F, 1.0F);
    if (at_foot) ImGui::SetNextWindowPos({pointer.x, pointer.y - px(18)}, ImGuiCond_Always, {along, 1});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2{px(10), px(7)});
    ImGui::BeginTooltip();
    const std::string panel = log_.enter_panel("tooltip");
    const bool wrapped = std::exchange(wraps_, false);
    for (std::size_t begin = 0; begin <= lines.size();) {
        const std::size_t end = std::min(lines.find('\n', begin), lines.size());
        text(lines.substr(begin, end - begin), begin == 0 ? plain_text : quiet_text);
        begin = end + 1;
    }
    wraps_ = wrapped;
    log_.enter_panel(panel);
    ImGui::EndTooltip();
    ImGui::PopStyleVar();
}

void Ui::same_line(double gap_px) {
    ImGui::SameLine(0, px(gap_px));
}

void Ui::align_with_buttons() {
    ImGui::AlignTextToFramePadding();
}

void Ui::gap(double height_px) {
    const float height = px(height_px) - ImGui::GetStyle().ItemSpacing.y;
    if (height > 0) ImGui::Dummy({0, height});
}

void Ui::line() {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    ImGui::GetWindowDrawList()->AddLine(at, {at.x + width, at.y}, to_packed(ui_palette().line));
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
    const bool by_key = record(label);
    const bool hovered = ImGui::IsItemHovered();
    if (hovered) {
        ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
        tooltip("Click to copy");
    }
    if (!by_key && !(hovered && ImGui::IsMouseClicked(ImGuiMouseButton_Left))) return false;
    ImGui::SetClipboardText(std::string{value}.c_str());
    return true;
}

}  // namespace dateline
