#include "text/tokens.hpp"

#include "text/abbreviations.hpp"
#include "text/token_scanner.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace dateline {
namespace {

constexpr std::uint32_t longest_wrapped_line = 120;

[[nodiscard]] bool starts_upper(std::string_view text) {
    return is_upper(decode_at(text, 0).code_point);
}

[[nodiscard]] bool is_terminal(const Token& token) {
    if (token.kind != TokenKind::punctuation) return false;
    const std::string_view mark = token.text;
    return mark == "." || mark == "!" || mark == "?" || mark == "…" || mark.starts_with("..");
}

/// Marks that still belong to the sentence after its full stop: closing quotes and brackets.
[[nodiscard]] bool closes(const Token& token) {
    if (token.kind != TokenKind::punctuation) return false;
    const std::string_view mark = token.text;
    return mark == "\"" || mark == "”" || mark == "'" || mark == "’" || mark == ")" || mark == "]" ||
           mark == "»";
}

[[nodiscard]] bool ends_with_period(const Token& token) {
    return token.kind == TokenKind::word && token.text.back() == '.';
}

/// Marks the ends of sentences while tokens arrive.
class SentenceCutter {
public:
    explicit SentenceCutter(Tokens& tokens) : tokens_{tokens} {}

    /// Called for each token before it is added, with the line breaks that precede it.
    void before(const Token& next, std::size_t line_breaks) {
        if (begin_ == tokens_.all.size()) return;
        if (line_breaks > 1 || (line_breaks == 1 && ends_paragraph(next)) || full_stop_before(next)) cut();
    }
    void cut() {
        if (begin_ == tokens_.all.size()) return;
        tokens_.sentences.push_back({begin_, tokens_.all.size()});
        begin_ = tokens_.all.size();
    }
    /// Told of every line's length, so that a break can be judged by its neighbours.
    std::uint32_t line_begin = 0;
    std::uint32_t next_line_end = 0;

private:
    /// A line that begins with a small letter goes on with the one before, however long that is.
    [[nodiscard]] bool ends_paragraph(const Token& next) const {
        const bool goes_on = next.text.front() >= 'a' && next.text.front() <= 'z';
        if (goes_on && !is_terminal(tokens_.all.back())) return false;
        return tokens_.all.back().span.end - line_begin > longest_wrapped_line ||
               next_line_end - next.span.begin > longest_wrapped_line;
    }

    [[nodiscard]] bool full_stop_before(const Token& next) const {
        const auto& all = tokens_.all;
        std::size_t last = all.size() - 1;
        if (closes(next) && !next.space_before) return false;
        while (last > begin_ && closes(all[last])) --last;
        const bool after_quote = last + 1 < all.size();
        if (ends_with_period(all[last])) return !after_quote && abbreviation_ends(all[last], next);
        if (!is_terminal(all[last])) return false;
        const bool small = next.kind == TokenKind::word && !starts_upper(next.text);
        const bool glued_number = next.kind == TokenKind::number && !next.space_before;
        return !small && !glued_number && (next.space_before || starts_upper(next.text));
    }

    [[nodiscard]] static bool abbreviation_ends(const Token& token, const Token& next) {
        const auto word = token.text.substr(0, token.text.size() - 1);
        if (abbreviation_kind(word) == Abbreviation::before_name) return false;
        return opens_sentences(next.text);
    }

    Tokens& tokens_;
    std::size_t begin_ = 0;
};

/// Gives the end of the line that holds a byte, moving forward only; ends are in code points.
class LineEnds {
public:
    explicit LineEnds(std::string_view text) : text_{text} {}

    std::uint32_t end_of_line(std::size_t byte) {
        while (byte_ <= byte && byte_ < text_.size()) {
            const std::size_t begin = byte_ + (started_ ? 1 : 0);
            byte_ = std::min(text_.find('\n', begin), text_.size());
            code_point_ += code_point_count(text_.substr(begin, byte_ - begin)) + (started_ ? 1 : 0);
            started_ = true;
        }
        return code_point_;
    }

private:
    std::string_view text_;
    std::size_t byte_ = 0;
    std::uint32_t code_point_ = 0;
    bool started_ = false;
};

}  // namespace

Tokens tokenize(std::string_view text) {
    Tokens tokens;
    tokens.all.reserve(text.size() / 5);
    TokenScanner scanner{text};
    SentenceCutter cutter{tokens};
    LineEnds lines{text};
    cutter.next_line_end = lines.end_of_line(0);
    for (scanner.skip_space(); !scanner.at_end(); scanner.skip_space()) {
        const std::uint32_t before = tokens.all.empty() ? 0 : tokens.all.back().span.end;
        const std::size_t breaks = scanner.line_breaks();
        Token token = scanner.next();
        token.space_before = token.span.begin > before;
        if (breaks > 0) {
            cutter.next_line_end =
                lines.end_of_line(static_cast<std::size_t>(token.text.data() - text.data()));
        }
        cutter.before(token, breaks);
        if (breaks > 0 || tokens.all.empty()) cutter.line_begin = token.span.begin;
        tokens.all.push_back(token);
    }
    cutter.cut();
    return tokens;
}

}  // namespace dateline
