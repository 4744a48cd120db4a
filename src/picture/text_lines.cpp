#include "picture/text_lines.hpp"

namespace dateline {
namespace {

/// The last start of a character at or before `at`.
std::size_t character_start(std::string_view text, std::size_t at) {
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0u) == 0x80) --at;
    return at;
}

}  // namespace

std::vector<std::string> wrapped(std::string_view text, const TextStyle& style, double room_px,
                                 const TextMeasure& measure) {
    std::vector<std::string> lines(1);
    std::size_t begin = 0;
    while (begin < text.size()) {
        const auto end = std::min(text.find(' ', begin), text.size());
        const auto word = text.substr(begin, end - begin);
        const auto longer = lines.back().empty() ? std::string{word} : lines.back() + ' ' + std::string{word};
        if (lines.back().empty() || measure.measure(longer, style).width <= room_px) {
            lines.back() = longer;
        } else {
            lines.emplace_back(word);
        }
        begin = end + 1;
    }
    return lines;
}

std::string shortened(std::string_view text, const TextStyle& style, double room_px,
                      const TextMeasure& measure) {
    if (measure.measure(text, style).width <= room_px) return std::string{text};
    std::size_t fits = 0, too_long = text.size();  // bytes, before the ellipsis
    while (too_long - fits > 1) {
        const auto middle = (fits + too_long) / 2;
        const auto cut = character_start(text, middle);
        const bool narrow = measure.measure(std::string{text.substr(0, cut)} + "…", style).width <= room_px;
        (narrow ? fits : too_long) = middle;
    }
    return std::string{text.substr(0, character_start(text, fits))} + "…";
}

}  // namespace dateline
