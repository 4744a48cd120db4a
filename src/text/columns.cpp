#include "text/columns.hpp"

#include "base/input.hpp"
#include "text/utf8.hpp"

#include <unicode/uchar.h>

#include <algorithm>

namespace dateline {
namespace {

bool combines(UChar32 c) {
    constexpr auto marks = U_GC_MN_MASK | U_GC_ME_MASK | U_GC_CF_MASK;
    const bool later_jamo = c >= 0x1160 && c <= 0x11FF;  // they join the wide first one of their syllable
    constexpr UChar32 soft_hyphen = 0xAD;                // terminals show it
    return later_jamo || (c != soft_hyphen && (U_GET_GC_MASK(c) & marks) != 0);
}

bool is_wide(UChar32 c) {
    const auto width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH;
}

/// The character at the front of the text.
struct Glyph {
    std::size_t bytes = 1;
    std::size_t columns = 1;
};

Glyph first_glyph(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t length = lead < 0x80 ? 1 : utf8_length(text);
    if (lead < 0x80 || length == 0) return {};
    const auto c = static_cast<UChar32>(decode_at(text.substr(0, length), 0).code_point);
    return {length, combines(c) ? std::size_t{0} : is_wide(c) ? std::size_t{2} : std::size_t{1}};
}

/// Bytes of the first unbreakable part: up to a space, or one wide character with its marks.
std::size_t first_part(std::string_view text) {
    std::size_t end = 0;
    bool after_wide = false;
    while (end < text.size() && text[end] != ' ') {
        const Glyph glyph = first_glyph(text.substr(end));
        const bool breaks_here = end > 0 && (glyph.columns == 2 || (after_wide && glyph.columns > 0));
        if (breaks_here) break;
        if (glyph.columns > 0) after_wide = glyph.columns == 2;
        end += glyph.bytes;
    }
    return end;
}

}  // namespace

std::size_t columns_of(std::string_view utf8) {
    std::size_t columns = 0;
    while (!utf8.empty()) {
        const Glyph glyph = first_glyph(utf8);
        columns += glyph.columns;
        utf8.remove_prefix(glyph.bytes);
    }
    return columns;
}

std::vector<std::string> wrapped(std::string_view text, std::size_t columns) {
    std::vector<std::string> lines(1);
    std::size_t used = 0;
    bool space = false;
    while (!text.empty()) {
        if (text.front() == ' ') {
            text.remove_prefix(1);
            space = used > 0;
            continue;
        }
        const std::string_view part = text.substr(0, first_part(text));
        text.remove_prefix(part.size());
        const std::size_t width = columns_of(part);
        if (used > 0 && used + (space ? 1 : 0) + width > columns) {
            lines.emplace_back();
            used = 0;
            space = false;
        }
        if (space) lines.back() += ' ';
        lines.back() += part;
        used += width + (space ? 1 : 0);
        space = false;
    }
    return lines;
}

std::string fitted(std::string_view text, std::size_t columns, std::size_t hanging) {
    std::string result;
    for_each_line(text, [&](std::size_t, std::string_view line) {
        const bool labelled = hanging > 0 && line.size() > hanging && line[hanging - 1] == ' ';
        const std::size_t lead = labelled ? hanging : std::min(line.find_first_not_of(' '), line.size());
        if (columns_of(line) <= columns) {
            (result += line) += '\n';
            return;
        }
        const std::size_t room = columns - hanging;
        std::string before{line.substr(0, lead)};
        for (const std::string& words : wrapped(line.substr(lead), room)) {
            (result += before += words) += '\n';
            before.assign(hanging, ' ');
        }
    });
    return result;
}

std::string padded(std::string_view text, std::size_t columns) {
    return std::string{text} + std::string(columns - std::min(columns, columns_of(text)), ' ');
}

std::string shortened(std::string_view text, std::size_t columns) {
    if (columns_of(text) <= columns) return std::string{text};
    std::size_t end = 0;
    for (std::size_t used = 0;;) {
        const Glyph glyph = first_glyph(text.substr(end));
        if (used + glyph.columns > columns - 1) break;
        used += glyph.columns;
        end += glyph.bytes;
    }
    return std::string{text.substr(0, end)} + "…";
}

}  // namespace dateline
