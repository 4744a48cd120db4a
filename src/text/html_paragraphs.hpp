/// The text of a web page under construction.
#pragma once

#include "text/html_text.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// White space collapses as in a browser; blocks are set apart by a blank line, lines by a line break, table
/// cells by a tab. What shows as nothing, such as soft hyphens, goes. Remembers where each character stood in
/// the page.
class HtmlParagraphs {
public:
    explicit HtmlParagraphs(std::string_view html) : html_{html} {}

    /**
     * Adds the text of one node.
     * @param decoded  with entities resolved
     * @param source   the same as it stands in the page: a part of `html`, or empty when that is not known
     * @returns        what of `source` stands behind it
     */
    std::string_view add(std::string_view decoded, std::string_view source);
    void end_block() { block_ = !text_.empty(); }
    /// Two line ends with nothing between them end a block.
    void end_line() {
        block_ = block_ || line_;
        line_ = !text_.empty();
    }
    /// Whether a line end in the text that is added ends a line here as well: for <pre>.
    void keep_lines(bool keep) noexcept { keep_lines_ = keep; }
    void end_cell() { cell_ = !text_.empty(); }

    /// Whether what is added next begins a line.
    [[nodiscard]] bool is_at_line_start() const noexcept { return text_.empty() || block_ || line_; }
    [[nodiscard]] std::string_view page() const noexcept { return html_; }
    [[nodiscard]] const std::string& text() const noexcept { return text_; }
    /// The runs in which text and page go on in step, in code points.
    [[nodiscard]] std::vector<HtmlRun> runs() const;

private:
    struct ByteRun {
        std::size_t text;
        std::size_t source;
    };

    void separate();
    void add_character(std::string_view bytes, std::size_t source);

    std::string_view html_;
    std::string text_;
    std::vector<ByteRun> byte_runs_;
    bool keep_lines_ = false;
    bool space_ = false, cell_ = false, line_ = false, block_ = false;
};

}  // namespace dateline
