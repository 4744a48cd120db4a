#include "window/ui_text_lines.hpp"

#include <imgui.h>

#include <algorithm>
#include <functional>

namespace dateline {
namespace {

void add_lines(std::string_view paragraph, float width_px, std::vector<std::string_view>& lines) {
    const ImFont& font = *ImGui::GetFont();
    const float scale = ImGui::GetFontSize() / font.FontSize;
    do {
        const char* end = paragraph.data() + paragraph.size();
        const char* wrapped = font.CalcWordWrapPositionA(scale, paragraph.data(), end, width_px);
        if (wrapped == paragraph.data() && !paragraph.empty()) ++wrapped;  // narrower than a letter: go on
        const auto length = static_cast<std::size_t>(wrapped - paragraph.data());
        lines.push_back(paragraph.substr(0, length));
        paragraph.remove_prefix(std::min(paragraph.find_first_not_of(' ', length), paragraph.size()));
    } while (!paragraph.empty());
}

}  // namespace

std::vector<std::string_view> text_lines(std::string_view text, float width_px) {
    std::vector<std::string_view> lines;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        add_lines(text.substr(begin, end - begin), width_px, lines);
        begin = end + 1;
    }
    return lines;
}

const std::vector<std::string_view>& KeptLines::of(std::string_view text, float width_px) {
    const Source source{text.data(), std::hash<std::string_view>{}(text), width_px, ImGui::GetFontSize(),
                        ImGui::GetFont()->Glyphs.Size};
    if (source != source_) {
        lines_ = text_lines(text, width_px);
        source_ = source;
    }
    return lines_;
}

}  // namespace dateline
