/// The text of a web page under construction.
#pragma once

#include "text/html_text.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// White space collapses as in a browser; blocks are set apart by a blank line, lines by a line break, table
/// cells by a tab. Remembers where each character stood in the page.
class HtmlParagraphs {
public:
    explicit HtmlParagraphs(std::string_view html) : html_{html} {}

    /**
     * Adds the text of one node.
     * @param decoded  with entities resolved
     * @param source   the same as it stands in the page: a part of `html`, or empty when that is not known
     */
    void add(std::string_view decoded, std::string_view source);
    void end_block() { block_ = !text_.empty(); }
    void end_line() { line_ = !text_.empty(); }
    void end_cell() { cell_ = !text_.empty(); }

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
    bool space_ = false, cell_ = false, line_ = false, block_ = false;
};

}  // namespace dateline
