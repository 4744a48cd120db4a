#include "text/html_main_text.hpp"

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

constexpr std::array dropped{GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE,    GUMBO_TAG_NOSCRIPT, GUMBO_TAG_NAV,
                             GUMBO_TAG_FOOTER, GUMBO_TAG_ASIDE,    GUMBO_TAG_FORM,     GUMBO_TAG_TEMPLATE,
                             GUMBO_TAG_IFRAME, GUMBO_TAG_SVG,      GUMBO_TAG_SELECT,   GUMBO_TAG_BUTTON,
                             GUMBO_TAG_HEAD,   GUMBO_TAG_TEXTAREA, GUMBO_TAG_OBJECT};

constexpr std::array inline_tags{
    GUMBO_TAG_A,     GUMBO_TAG_B,   GUMBO_TAG_I,    GUMBO_TAG_EM,   GUMBO_TAG_STRONG, GUMBO_TAG_SPAN,
    GUMBO_TAG_SMALL, GUMBO_TAG_SUB, GUMBO_TAG_SUP,  GUMBO_TAG_U,    GUMBO_TAG_MARK,   GUMBO_TAG_ABBR,
    GUMBO_TAG_CITE,  GUMBO_TAG_Q,   GUMBO_TAG_TIME, GUMBO_TAG_FONT, GUMBO_TAG_CODE,   GUMBO_TAG_BDI,
    GUMBO_TAG_S,     GUMBO_TAG_INS, GUMBO_TAG_DEL,  GUMBO_TAG_IMG,  GUMBO_TAG_WBR,    GUMBO_TAG_BR};

constexpr std::array link_holders{GUMBO_TAG_UL,  GUMBO_TAG_OL,      GUMBO_TAG_DL,
                                  GUMBO_TAG_DIV, GUMBO_TAG_SECTION, GUMBO_TAG_TABLE};

/// Elements that are never dropped for their name: <body class="has-sidebar"> holds everything.
constexpr std::array outer_tags{GUMBO_TAG_HTML, GUMBO_TAG_BODY, GUMBO_TAG_MAIN, GUMBO_TAG_ARTICLE};

constexpr auto surrounding_names = std::to_array<std::string_view>({"nav",
                                                                    "navbar",
                                                                    "menu",
                                                                    "breadcrumb",
                                                                    "breadcrumbs",
                                                                    "sidebar",
                                                                    "related",
                                                                    "recommended",
                                                                    "share",
                                                                    "sharing",
                                                                    "social",
                                                                    "newsletter",
                                                                    "subscribe",
                                                                    "cookie",
                                                                    "cookies",
                                                                    "consent",
                                                                    "comments",
                                                                    "advert",
                                                                    "advertisement",
                                                                    "ad",
                                                                    "ads",
                                                                    "ad-slot",
                                                                    "ad-container",
                                                                    "promo",
                                                                    "sponsored",
                                                                    "paywall",
                                                                    "popup",
                                                                    "modal",
                                                                    "trending",
                                                                    "outbrain",
                                                                    "taboola",
                                                                    "site-footer",
                                                                    "site-header",
                                                                    "cookie-banner",
                                                                    "cookie-consent",
                                                                    "related-articles",
                                                                    "related-stories",
                                                                    "share-buttons",
                                                                    "social-share",
                                                                    "newsletter-signup",
                                                                    "most-read",
                                                                    "read-more"});

constexpr auto surrounding_roles = std::to_array<std::string_view>(
    {"navigation", "banner", "contentinfo", "complementary", "search", "dialog"});

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
        if (!is_element(node) || one_of(node.v.element.tag, dropped)) return sum;
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
        if (one_of(node.v.element.tag, outer_tags)) return false;
        const bool named = has_surrounding_name(html_attribute(node, "class")) ||
                           has_surrounding_name(html_attribute(node, "id")) ||
                           std::find(surrounding_roles.begin(), surrounding_roles.end(),
                                     html_attribute(node, "role")) != surrounding_roles.end();
        return named && amount(node).all * 2 < page_bytes_;
    }

    [[nodiscard]] static bool has_surrounding_name(std::string_view names) {
        const std::string lower = ascii_lower_case(names);
        std::string_view rest = lower;
        while (!rest.empty()) {
            const auto name = rest.substr(0, rest.find(' '));
            if (std::find(surrounding_names.begin(), surrounding_names.end(), name) !=
                surrounding_names.end())
                return true;
            rest.remove_prefix(std::min(name.size() + 1, rest.size()));
        }
        return false;
    }

    [[nodiscard]] bool is_hidden(const HtmlNode& node) const {
        return gumbo_get_attribute(&node.v.element.attributes, "hidden") != nullptr ||
               html_attribute(node, "aria-hidden") == "true";
    }

    void add_node(const HtmlNode& node) {
        if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE) {
            const GumboStringPiece& source = node.v.text.original_text;
            return out_.add(node.v.text.text, {source.data, source.length});
        }
        if (!is_element(node)) return;
        const GumboTag tag = node.v.element.tag;
        if (one_of(tag, dropped) || is_mostly_links(node) || is_surrounding(node) || is_hidden(node)) return;
        const bool cell = tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH;
        const bool block = !cell && !one_of(tag, inline_tags);
        if (block) out_.end_block();
        if (tag == GUMBO_TAG_BR) out_.end_line();
        for (const HtmlNode* child : html_children(node)) add_node(*child);
        if (cell) out_.end_cell();
        if (block) out_.end_block();
    }

    const HtmlNode& root_;
    HtmlParagraphs& out_;
    std::unordered_map<const HtmlNode*, TextAmount> amounts_;
    std::size_t page_bytes_ = 0;
};

}  // namespace

void add_main_text(const HtmlNode& root, HtmlParagraphs& out) {
    MainText{root, out}.add();
}

}  // namespace dateline
