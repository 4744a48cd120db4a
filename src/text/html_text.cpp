#include "text/html_text.hpp"

#include "base/error.hpp"

#include <fmt/format.h>
#include <gumbo.h>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

namespace dateline {
namespace {

constexpr std::size_t deepest_nesting = 5000;

[[nodiscard]] char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

[[nodiscard]] std::string lower_case(std::string_view text) {
    std::string result{text};
    std::transform(result.begin(), result.end(), result.begin(), lower);
    return result;
}

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

[[nodiscard]] std::string_view attribute(const GumboNode& node, const char* name) {
    const GumboAttribute* found = gumbo_get_attribute(&node.v.element.attributes, name);
    return found != nullptr ? std::string_view{found->value} : std::string_view{};
}

[[nodiscard]] std::vector<const GumboNode*> children_of(const GumboNode& node) {
    if (node.type != GUMBO_NODE_ELEMENT) return {};
    const GumboVector& all = node.v.element.children;
    const auto* const* first = reinterpret_cast<const GumboNode* const*>(all.data);
    return {first, first + all.length};
}

/// Text under construction: white space collapses, blocks are set apart by a blank line.
class Paragraphs {
public:
    void add(std::string_view text) {
        for (const char c : text) {
            const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
            if (space) {
                space_ = true;
                continue;
            }
            separate();
            text_.push_back(c);
        }
    }
    void end_block() { block_ = !text_.empty(); }
    void end_line() { line_ = !text_.empty(); }
    [[nodiscard]] std::string take() && { return std::move(text_); }

private:
    void separate() {
        if (block_) {
            text_ += "\n\n";
        } else if (line_) {
            text_ += '\n';
        } else if (space_ && !text_.empty()) {
            text_ += ' ';
        }
        block_ = line_ = space_ = false;
    }

    std::string text_;
    bool space_ = false, line_ = false, block_ = false;
};

struct TextAmount {
    std::size_t all = 0;
    std::size_t in_links = 0;
};

[[nodiscard]] TextAmount text_amount(const GumboNode& node, bool in_link) {
    if (node.type == GUMBO_NODE_TEXT) {
        const std::size_t length = std::string_view{node.v.text.text}.size();
        return {length, in_link ? length : 0};
    }
    TextAmount sum;
    if (node.type == GUMBO_NODE_ELEMENT && one_of(node.v.element.tag, dropped)) return sum;
    const bool link = in_link || (node.type == GUMBO_NODE_ELEMENT && node.v.element.tag == GUMBO_TAG_A);
    for (const GumboNode* child : children_of(node)) {
        const auto part = text_amount(*child, link);
        sum.all += part.all;
        sum.in_links += part.in_links;
    }
    return sum;
}

/// Lists of links are navigation, whatever element they are in.
[[nodiscard]] bool is_link_list(const GumboNode& node) {
    const GumboTag tag = node.v.element.tag;
    if (tag != GUMBO_TAG_UL && tag != GUMBO_TAG_OL) return false;
    const auto amount = text_amount(node, false);
    return amount.in_links * 10 > amount.all * 6;
}

void add_text(const GumboNode& node, Paragraphs& out) {
    if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE) return out.add(node.v.text.text);
    if (node.type != GUMBO_NODE_ELEMENT) return;
    const GumboTag tag = node.v.element.tag;
    if (one_of(tag, dropped) || is_link_list(node)) return;
    const bool block = !one_of(tag, inline_tags);
    if (block) out.end_block();
    if (tag == GUMBO_TAG_BR) out.end_line();
    for (const GumboNode* child : children_of(node)) add_text(*child, out);
    if (block) out.end_block();
}

/// The element of this kind that holds most text, if any holds enough to be an article.
void find_largest(const GumboNode& node, GumboTag wanted, const GumboNode*& best, std::size_t& best_size) {
    if (node.type != GUMBO_NODE_ELEMENT) return;
    if (node.v.element.tag == wanted) {
        const std::size_t size = text_amount(node, false).all;
        if (size > best_size) {
            best_size = size;
            best = &node;
        }
        return;
    }
    for (const GumboNode* child : children_of(node)) find_largest(*child, wanted, best, best_size);
}

[[nodiscard]] const GumboNode& main_element(const GumboNode& root) {
    constexpr std::size_t shortest_article = 200;
    for (const GumboTag tag : {GUMBO_TAG_ARTICLE, GUMBO_TAG_MAIN}) {
        const GumboNode* best = nullptr;
        std::size_t size = shortest_article;
        find_largest(root, tag, best, size);
        if (best != nullptr) return *best;
    }
    return root;
}

void set_if_empty(std::string& field, std::string_view value) {
    if (field.empty()) field = value;
}

void read_meta(const GumboNode& node, HtmlArticle& article) {
    std::string key = lower_case(attribute(node, "property"));
    if (key.empty()) key = lower_case(attribute(node, "name"));
    if (key.empty()) key = lower_case(attribute(node, "itemprop"));
    const auto content = attribute(node, "content");
    if (key == "article:published_time" || key == "datepublished" || key == "date" || key == "pubdate" ||
        key == "dc.date" || key == "dc.date.issued" || key == "parsely-pub-date") {
        set_if_empty(article.published, content);
    }
    if (key == "og:site_name") set_if_empty(article.outlet, content);
    if (key == "og:title") article.title = content;
    if (key == "og:url") set_if_empty(article.url, content);
}

void read_metadata(const GumboNode& node, HtmlArticle& article) {
    if (node.type != GUMBO_NODE_ELEMENT) return;
    const GumboTag tag = node.v.element.tag;
    if (tag == GUMBO_TAG_META) read_meta(node, article);
    if (tag == GUMBO_TAG_LINK && attribute(node, "rel") == "canonical") article.url = attribute(node, "href");
    if (tag == GUMBO_TAG_TIME) set_if_empty(article.published, attribute(node, "datetime"));
    if (tag == GUMBO_TAG_TITLE && article.title.empty()) {
        Paragraphs title;
        for (const GumboNode* child : children_of(node)) add_text(*child, title);
        article.title = std::move(title).take();
    }
    for (const GumboNode* child : children_of(node)) read_metadata(*child, article);
}

/// Elements that do not nest or that a parser closes by itself.
[[nodiscard]] bool stays_flat(std::string_view tag) {
    constexpr auto flat = std::to_array<std::string_view>(
        {"area", "base", "br",     "col", "dd",    "dt",     "embed", "hr", "img", "input", "li",
         "link", "meta", "option", "p",   "param", "source", "td",    "th", "tr",  "track", "wbr"});
    return std::find(flat.begin(), flat.end(), tag) != flat.end();
}

/// Gumbo frees its tree by recursion, so a hostile depth must not reach it.
void refuse_deep_nesting(std::string_view html, std::string_view name) {
    std::size_t depth = 0;
    if (html.empty()) return;
    for (std::size_t at = html.find('<'); at < html.size() - 1; at = html.find('<', at + 1)) {
        if (html[at + 1] == '/') {
            depth -= depth > 0 ? 1 : 0;
        } else if (const char c = lower(html[at + 1]); c >= 'a' && c <= 'z') {
            std::size_t end = at + 1;
            while (end < html.size() && end - at < 10 && lower(html[end]) >= 'a' && lower(html[end]) <= 'z')
                ++end;
            depth += stays_flat(lower_case(html.substr(at + 1, end - at - 1))) ? 0 : 1;
        }
        if (depth > deepest_nesting) {
            throw InputError(
                fmt::format("{}: HTML elements are nested more than {} deep", name, deepest_nesting));
        }
    }
}

}  // namespace

bool looks_like_html(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos || text[begin] != '<') return false;
    const std::string head = lower_case(text.substr(begin, 2048));
    return head.starts_with("<!doctype html") || head.find("<html") != std::string::npos ||
           head.find("<head") != std::string::npos || head.find("<body") != std::string::npos;
}

std::string declared_charset(std::string_view bytes) {
    const std::string head = lower_case(bytes.substr(0, 1024));
    std::size_t begin = head.find("charset=");
    if (begin == std::string::npos) return {};
    begin = head.find_first_not_of("\"' ", begin + 8);
    if (begin == std::string::npos) return {};
    const std::size_t end = head.find_first_of("\"' />;", begin);
    return end == std::string::npos ? std::string{} : head.substr(begin, end - begin);
}

HtmlArticle html_text(std::string_view html, std::string_view name) {
    refuse_deep_nesting(html, name);
    const auto destroy = [](GumboOutput* output) { gumbo_destroy_output(&kGumboDefaultOptions, output); };
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    const std::unique_ptr<GumboOutput, decltype(destroy)> parsed{
        gumbo_parse_with_options(&options, html.data(), html.size()), destroy};
    HtmlArticle article;
    read_metadata(*parsed->root, article);
    Paragraphs text;
    add_text(main_element(*parsed->root), text);
    article.text = std::move(text).take();
    return article;
}

}  // namespace dateline
