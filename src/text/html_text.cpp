#include "text/html_text.hpp"

#include "base/error.hpp"
#include "text/html_facts.hpp"
#include "text/html_linked_data.hpp"
#include "text/html_main_text.hpp"
#include "text/html_paragraphs.hpp"
#include "text/html_tree.hpp"
#include "text/utf8.hpp"
#include "text/word_set.hpp"

#include <fmt/format.h>
#include <gumbo.h>

#include <algorithm>
#include <array>
#include <memory>

namespace dateline {
namespace {

constexpr std::size_t deepest_nesting = 5000;

[[nodiscard]] char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

/// Elements that do not nest or that a parser closes by itself.
[[nodiscard]] bool stays_flat(std::string_view tag) {
    constexpr auto flat = std::to_array<std::string_view>(
        {"area", "base", "br",     "col", "dd",    "dt",     "embed", "hr", "img", "input", "li",
         "link", "meta", "option", "p",   "param", "source", "td",    "th", "tr",  "track", "wbr"});
    return std::find(flat.begin(), flat.end(), tag) != flat.end();
}

/// The name of the tag that begins at a "<", in lower case; empty when none does.
[[nodiscard]] std::string tag_name(std::string_view html, std::size_t at) {
    constexpr std::size_t longest = 10;
    std::size_t end = at + 1;
    while (end < html.size() && end - at <= longest && lower(html[end]) >= 'a' && lower(html[end]) <= 'z')
        ++end;
    return ascii_lower_case(html.substr(at + 1, end - at - 1));
}

/// Gumbo frees its tree by recursion, so a hostile depth must not reach it.
void refuse_deep_nesting(std::string_view html, std::string_view name) {
    std::size_t depth = 0;
    for (std::size_t at = html.find('<'); at < html.size(); at = html.find('<', at + 1)) {
        const std::string tag = tag_name(html, at);
        if (html.substr(at).starts_with("</")) {
            depth -= depth > 0 ? 1 : 0;
        } else if (tag == "script" || tag == "style") {
            at = std::min(html.find("</", at), html.size() - 1);  // what looks like tags in there is none
        } else if (!tag.empty() && !stays_flat(tag)) {
            ++depth;
        }
        if (depth > deepest_nesting) {
            throw InputError(
                fmt::format("{}: HTML elements are nested more than {} deep", name, deepest_nesting));
        }
    }
}

/// The main text; that for machines where the page shows less than half of it to a person without scripts.
[[nodiscard]] HtmlParagraphs article_in(const HtmlNode& root, std::string_view html) {
    HtmlParagraphs shown{html};
    add_main_text(root, shown);
    HtmlParagraphs linked{html};
    add_linked_body(root, linked);
    return linked.text().size() > 2 * shown.text().size() ? linked : shown;
}

/// Behind the comments that a text begins with, and the white space between them.
[[nodiscard]] std::string_view without_comments(std::string_view text) {
    while (text.starts_with("<!--")) {
        const std::size_t end = text.find("-->");
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 3);
        text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    }
    return text;
}

/// A piece of a page: it begins with an element that holds text, and has an end of one.
[[nodiscard]] bool looks_like_fragment(std::string_view text) {
    text = without_comments(text);
    if (!text.starts_with('<')) return false;
    static constexpr auto holders =
        word_set("title", "meta", "center", "font", "b", "strong", "div", "p", "article", "section", "main",
                 "figure", "header", "table", "ul", "span", "blockquote");
    const std::string tag = tag_name(text, 0);
    const auto behind = text.substr(std::min(tag.size() + 1, text.size()));
    const bool digit = tag == "h" && behind.find_first_of("123456") == 0;
    const bool opens = digit || (holders.contains(tag) && behind.find_first_of("> \t\r\n") == 0);
    return opens && text.find("</") != std::string_view::npos;
}

}  // namespace

bool looks_like_html(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos || text[begin] != '<') return false;
    const std::string head = ascii_lower_case(text.substr(begin, 2048));
    return head.starts_with("<!doctype html") || head.find("<html") != std::string::npos ||
           head.find("<head") != std::string::npos || head.find("<body") != std::string::npos ||
           looks_like_fragment(text.substr(begin));
}

std::string declared_charset(std::string_view bytes) {
    const std::string head = ascii_lower_case(bytes.substr(0, 1024));
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
    read_html_facts(*parsed->root, article);
    for (std::string* fact : {&article.title, &article.url, &article.outlet, &article.published})
        *fact = mended_utf8(*fact);
    const HtmlParagraphs paragraphs = article_in(*parsed->root, html);
    article.text = paragraphs.text();
    article.source_map = paragraphs.runs();
    return article;
}

}  // namespace dateline
