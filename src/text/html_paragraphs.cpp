#include "text/html_paragraphs.hpp"

#include "text/utf8.hpp"

#include <algorithm>

namespace dateline {
namespace {

[[nodiscard]] bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

[[nodiscard]] bool is_entity_letter(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '#';
}

/// Bytes of the entity at the front of the source ("&amp;", "&#8217;"); 1 when the "&" stands for itself.
[[nodiscard]] std::size_t entity_length(std::string_view source) {
    // Of names "&CounterClockwiseContourIntegral;" is the longest; a number may have any digits.
    const std::size_t longest = source.starts_with("&#") ? source.size() : 33;
    std::size_t end = 1;
    while (end < std::min(source.size(), longest) && is_entity_letter(source[end])) ++end;
    if (end == 1) return 1;
    return end < source.size() && source[end] == ';' ? end + 1 : end;
}

[[nodiscard]] bool is_spelled_out(std::string_view source) {
    return source.starts_with("&amp") || source.starts_with("&#38") || source.starts_with("&#x26") ||
           source.starts_with("&AMP");
}

/// Bytes of the source that stand for a character of the text. Not always as many as the character has: the
/// parser puts U+FFFD for a control character.
[[nodiscard]] std::size_t source_length(std::string_view source, std::string_view character) {
    if (source.empty()) return 0;
    if (source.starts_with("\r\n") && character == "\n") return 2;
    const bool entity = source.front() == '&' && (character != "&" || is_spelled_out(source));
    return entity ? entity_length(source) : std::max<std::size_t>(utf8_length(source), 1);
}

/// Soft hyphens and marks of no width that a browser shows as nothing, and that part words for a reader of
/// bytes.
[[nodiscard]] bool shows_as_nothing(std::string_view character) {
    return character == "\u00AD" || character == "\u200B" || character == "\u2060" || character == "\uFEFF";
}

}  // namespace

std::string_view HtmlParagraphs::add(std::string_view decoded, std::string_view source) {
    const bool known = source.data() >= html_.data() && source.data() <= html_.data() + html_.size();
    std::size_t at = known ? static_cast<std::size_t>(source.data() - html_.data()) : html_.size();
    while (!decoded.empty()) {
        // The parser makes broken bytes of a reference to no character: "&#99999999999;".
        const bool whole = utf8_length(decoded) > 0;
        const std::size_t bytes = whole ? utf8_length(decoded) : broken_length(decoded);
        const auto character = whole ? decoded.substr(0, bytes) : replacement_character;
        if (keep_lines_ && character == "\n") {
            end_line();
        } else if (is_space(character.front())) {
            space_ = true;
        } else if (!shows_as_nothing(character)) {
            add_character(character, at);
        }
        const std::size_t used = known ? source_length(source, character) : 0;
        source.remove_prefix(used);
        at += used;
        decoded.remove_prefix(bytes);
    }
    return source;
}

void HtmlParagraphs::add_character(std::string_view bytes, std::size_t source) {
    separate();
    const bool in_step =
        !byte_runs_.empty() && text_.size() - byte_runs_.back().text == source - byte_runs_.back().source;
    if (!in_step && source < html_.size()) byte_runs_.push_back({text_.size(), source});
    text_ += bytes;
}

void HtmlParagraphs::separate() {
    if (text_.empty()) {
        // nothing to set apart
    } else if (block_) {
        text_ += "\n\n";
    } else if (line_) {
        text_ += '\n';
    } else if (cell_) {
        text_ += '\t';
    } else if (space_) {
        text_ += ' ';
    }
    block_ = line_ = cell_ = space_ = false;
}

std::vector<HtmlRun> HtmlParagraphs::runs() const {
    const CodePointIndex text{text_};
    const CodePointIndex source{html_};
    std::vector<std::size_t> line_ends;
    for (std::size_t at = html_.find('\n'); at != std::string_view::npos; at = html_.find('\n', at + 1))
        line_ends.push_back(at);
    std::vector<HtmlRun> runs;
    for (const ByteRun& run : byte_runs_) {
        const auto line =
            std::lower_bound(line_ends.begin(), line_ends.end(), run.source) - line_ends.begin();
        runs.push_back({text.code_point_of(run.text), source.code_point_of(run.source),
                        static_cast<std::uint32_t>(line + 1)});
    }
    return runs;
}

}  // namespace dateline
