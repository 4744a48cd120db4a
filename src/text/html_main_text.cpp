#include "text/html_main_text.hpp"

#include "text/byline.hpp"
#include "text/html_attribution.hpp"
#include "text/html_surroundings.hpp"

#include <gumbo.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <unordered_map>

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

constexpr std::array link_holders{GUMBO_TAG_UL,  GUMBO_TAG_OL,      GUMBO_TAG_DL,
                                  GUMBO_TAG_DIV, GUMBO_TAG_SECTION, GUMBO_TAG_TABLE};

[[nodiscard]] bool is_element(const HtmlNode& node) {
    return node.type == GUMBO_NODE_ELEMENT;
}

/// Bytes of text under a node, and how many of them are in links.
struct TextAmount {
    std::size_t all = 0;
    std::size_t in_links = 0;
};

/// Finds the article and writes its text.
class MainText {
public:
    MainText(const HtmlNode& root, HtmlParagraphs& out) : root_{root}, out_{out} {
        (void)measure(root, false);
    }

    void add() {
        const HtmlNode& main = main_element();
        page_bytes_ = amount(main).all;
        add_node(main);
    }

private:
    TextAmount measure(const HtmlNode& node, bool in_link) {
        if (node.type == GUMBO_NODE_TEXT) {
            const std::size_t length = std::string_view{node.v.text.text}.size();
            return {length, in_link ? length : 0};
        }
        TextAmount sum;
        if (!is_element(node) || is_never_text(node)) return sum;
        const bool link = in_link || node.v.element.tag == GUMBO_TAG_A;
        for (const HtmlNode* child : html_children(node)) {
            const auto part = measure(*child, link);
            sum.all += part.all;
            sum.in_links += part.in_links;
        }
        amounts_[&node] = sum;
        return sum;
    }

    [[nodiscard]] TextAmount amount(const HtmlNode& node) const {
        const auto found = amounts_.find(&node);
        return found == amounts_.end() ? TextAmount{} : found->second;
    }

    void find_largest(const HtmlNode& node, GumboTag wanted, const HtmlNode*& best,
                      std::size_t& best_size) const {
        if (!is_element(node)) return;
        if (node.v.element.tag == wanted && amount(node).all > best_size) {
            best_size = amount(node).all;
            best = &node;
        }
        if (node.v.element.tag == wanted) return;
        for (const HtmlNode* child : html_children(node)) find_largest(*child, wanted, best, best_size);
    }

    [[nodiscard]] const HtmlNode& main_element() const {
        constexpr std::size_t shortest_article = 200;
        for (const GumboTag tag : {GUMBO_TAG_ARTICLE, GUMBO_TAG_MAIN}) {
            const HtmlNode* best = nullptr;
            std::size_t size = shortest_article;
            find_largest(root_, tag, best, size);
            if (best != nullptr) return *best;
        }
        return root_;
    }

    /// Blocks of links are menus, whatever element they are in.
    [[nodiscard]] bool is_mostly_links(const HtmlNode& node) const {
        if (!one_of(node.v.element.tag, link_holders)) return false;
        const auto held = amount(node);
        return held.in_links * 10 > held.all * 6;
    }

    /// Named for what surrounds an article, and not the greater part of what there is.
    [[nodiscard]] bool is_surrounding(const HtmlNode& node) const {
        return is_named_for_surroundings(node) && amount(node).all * 2 < page_bytes_;
    }

    /// Says who wrote or photographed, in few words, and is not all that there is.
    [[nodiscard]] bool is_attribution(const HtmlNode& node) const {
        constexpr std::size_t longest = 600;
        const std::size_t bytes = amount(node).all;
        if (bytes > longest || bytes == page_bytes_) return false;
        return says_who_made(node) || (is_at_top() && is_byline(html_short_text(node, longest)));
    }

    /// At the beginning of a line, before the article is well under way.
    [[nodiscard]] bool is_at_top() const {
        constexpr std::size_t top_bytes = 600;
        return out_.text().size() < top_bytes && out_.is_at_line_start();
    }

    /// "By Paris Bordeaux<br>": a line without an element of its own.
    [[nodiscard]] bool is_byline_text(const HtmlNode& text) const {
        const GumboVector& siblings = text.parent->v.element.children;
        const std::size_t next = text.index_within_parent + 1;
        const auto* const* all = reinterpret_cast<const HtmlNode* const*>(siblings.data);
        const bool ends_line =
            next >= siblings.length || (is_element(*all[next]) && all[next]->v.element.tag == GUMBO_TAG_BR);
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
        return is_never_text(node) || is_mostly_links(node) || is_surrounding(node) || is_hidden(node) ||
               is_attribution(node);
    }

    void add_element(const HtmlNode& node) {
        const GumboTag tag = node.v.element.tag;
        const bool cell = tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH;
        const bool block = !cell && !one_of(tag, inline_tags);
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
    std::unordered_map<const HtmlNode*, TextAmount> amounts_;
    std::size_t page_bytes_ = 0;
    bool in_caption_ = false;
    bool in_credit_ = false;  ///< of that caption
};

}  // namespace

void add_main_text(const HtmlNode& root, HtmlParagraphs& out) {
    MainText{root, out}.add();
}

}  // namespace dateline
