#include "text/html_main_text.hpp"

#include "text/byline.hpp"
#include "text/html_attribution.hpp"
#include "text/html_links.hpp"
#include "text/html_main_element.hpp"
#include "text/html_surroundings.hpp"

#include <gumbo.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace dateline {
namespace {

template <std::size_t size>
[[nodiscard]] bool one_of(GumboTag tag, const std::array<GumboTag, size>& tags) {
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

constexpr std::array inline_tags{
    GUMBO_TAG_A,        GUMBO_TAG_B,     GUMBO_TAG_I,      GUMBO_TAG_EM,     GUMBO_TAG_STRONG,
    GUMBO_TAG_SPAN,     GUMBO_TAG_SMALL, GUMBO_TAG_SUB,    GUMBO_TAG_SUP,    GUMBO_TAG_U,
    GUMBO_TAG_MARK,     GUMBO_TAG_ABBR,  GUMBO_TAG_CITE,   GUMBO_TAG_Q,      GUMBO_TAG_TIME,
    GUMBO_TAG_FONT,     GUMBO_TAG_CODE,  GUMBO_TAG_BDI,    GUMBO_TAG_S,      GUMBO_TAG_INS,
    GUMBO_TAG_DEL,      GUMBO_TAG_IMG,   GUMBO_TAG_WBR,    GUMBO_TAG_BR,     GUMBO_TAG_KBD,
    GUMBO_TAG_SAMP,     GUMBO_TAG_VAR,   GUMBO_TAG_DFN,    GUMBO_TAG_DATA,   GUMBO_TAG_BDO,
    GUMBO_TAG_RUBY,     GUMBO_TAG_LABEL, GUMBO_TAG_BIG,    GUMBO_TAG_TT,     GUMBO_TAG_STRIKE,
    GUMBO_TAG_ACRONYM,  GUMBO_TAG_NOBR,  GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE,  GUMBO_TAG_TEMPLATE,
    GUMBO_TAG_NOSCRIPT, GUMBO_TAG_SVG,   GUMBO_TAG_BUTTON, GUMBO_TAG_SELECT, GUMBO_TAG_OBJECT,
    GUMBO_TAG_CANVAS};

[[nodiscard]] bool is_element(const HtmlNode& node) {
    return node.type == GUMBO_NODE_ELEMENT;
}

/// Finds the article and writes its text.
class MainText {
public:
    MainText(const HtmlNode& root, HtmlParagraphs& out) : root_{root}, out_{out}, measure_{root} {}

    void add() {
        const HtmlNode& main = main_element(root_, measure_);
        const TextAmount page = measure_.of(main);
        page_bytes_ = page.all;
        page_is_links_ = page.in_links * 2 > page.all;
        add_node(main);
    }

private:
    /// A menu, or the headline of another article; where links are most of the page it is a list of
    /// headlines.
    [[nodiscard]] bool is_of_links(const HtmlNode& node) const {
        const TextAmount held = measure_.of(node);
        return is_menu(node, held) || (!page_is_links_ && is_teaser(node, held));
    }

    /// For what surrounds an article, or unseen, and not the greater part of what there is.
    [[nodiscard]] bool is_surrounding(const HtmlNode& node) const {
        return (is_for_surroundings(node) || is_unseen(node)) && measure_.of(node).all * 2 < page_bytes_;
    }

    /// Says who wrote or photographed, in few words, and is not all that there is.
    [[nodiscard]] bool is_attribution(const HtmlNode& node) const {
        constexpr std::size_t longest = 600;
        const std::size_t bytes = measure_.of(node).all;
        if (bytes > longest || bytes == page_bytes_) return false;
        if (says_who_made(node)) return !is_link_in_sentence(node);
        const bool top = is_at_top();
        const bool block = !one_of(node.v.element.tag, inline_tags);
        if (!top && !block) return false;
        const std::string text = html_short_text(node, longest);
        return (top && is_byline(text)) || (block && is_sign_off(text));
    }

    /// "As <a rel=author>A. Lee</a> reported, the road …": the sentence needs its subject.
    [[nodiscard]] bool is_link_in_sentence(const HtmlNode& node) const {
        if (node.v.element.tag != GUMBO_TAG_A || node.parent == nullptr) return false;
        return is_sentence_with_links(*node.parent);
    }

    /// At the beginning of a line, before the article is well under way.
    [[nodiscard]] bool is_at_top() const {
        constexpr std::size_t top_bytes = 600;
        return out_.text().size() < top_bytes && out_.is_at_line_start();
    }

    /// An element of the page's own making that has text beside it: a browser breaks no line for it.
    [[nodiscard]] static bool stands_in_text(const HtmlNode& node) {
        if (node.v.element.tag != GUMBO_TAG_UNKNOWN) return false;
        const auto is_text = [](const HtmlNode* sibling) {
            return sibling != nullptr && sibling->type == GUMBO_NODE_TEXT;
        };
        return is_text(sibling_of(node, -1)) || is_text(sibling_of(node, 1));
    }

    /// The next one, or the one before; nullptr where there is none.
    [[nodiscard]] static const HtmlNode* sibling_of(const HtmlNode& node, int step) {
        if (node.parent == nullptr || !is_element(*node.parent)) return nullptr;
        const GumboVector& all = node.parent->v.element.children;
        const std::size_t at = node.index_within_parent + static_cast<std::size_t>(step);  // wraps before 0
        return at < all.length ? static_cast<const HtmlNode*>(all.data[at]) : nullptr;
    }

    /// "By Paris Bordeaux<br>": a line without an element of its own.
    [[nodiscard]] bool is_byline_text(const HtmlNode& text) const {
        const HtmlNode* next = sibling_of(text, 1);
        const bool ends_line = next == nullptr || (is_element(*next) && next->v.element.tag == GUMBO_TAG_BR);
        return ends_line && is_at_top() && is_byline(text.v.text.text);
    }

    void add_text(const HtmlNode& node) {
        std::string_view source{node.v.text.original_text.data, node.v.text.original_text.length};
        if (!in_caption_) {
            out_.add(node.v.text.text, source);
        } else if (!in_credit_) {
            add_caption(node.v.text.text, source);
        }
    }

    /// What the picture shows, without who made it.
    void add_caption(std::string_view text, std::string_view source) {
        for (const CaptionPart& part : caption_parts(text)) {
            HtmlParagraphs passed_over{out_.page()};
            source = (part.is_credit ? passed_over : out_).add(part.text, source);
            in_credit_ = is_open_credit(part);
        }
    }

    [[nodiscard]] bool is_left_out(const HtmlNode& node) const {
        return is_never_text(node) || is_of_links(node) || is_surrounding(node) || is_attribution(node);
    }

    void add_element(const HtmlNode& node) {
        const GumboTag tag = node.v.element.tag;
        const bool cell = tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH;
        const bool block = !cell && !one_of(tag, inline_tags) && !stands_in_text(node);
        if (block) out_.end_block();
        if (tag == GUMBO_TAG_BR) out_.end_line();
        if (!is_left_out(node)) add_children(node);
        if (cell) out_.end_cell();
        if (block) out_.end_block();
    }

    void add_children(const HtmlNode& node) {
        const bool outer_caption = in_caption_;
        const bool lines = node.v.element.tag == GUMBO_TAG_PRE;
        in_caption_ = outer_caption || is_caption(node);
        if (!outer_caption) in_credit_ = false;
        if (lines) out_.keep_lines(true);
        for (const HtmlNode* child : html_children(node)) add_node(*child);
        if (lines) out_.keep_lines(false);
        in_caption_ = outer_caption;
    }

    void add_node(const HtmlNode& node) {
        const bool text = node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE;
        if (text && !is_byline_text(node)) add_text(node);
        if (is_element(node)) add_element(node);
    }

    const HtmlNode& root_;
    HtmlParagraphs& out_;
    PageMeasure measure_;
    std::size_t page_bytes_ = 0;
    bool page_is_links_ = false;
    bool in_caption_ = false;
    bool in_credit_ = false;  ///< of that caption
};

}  // namespace

void add_main_text(const HtmlNode& root, HtmlParagraphs& out) {
    MainText{root, out}.add();
}

}  // namespace dateline
