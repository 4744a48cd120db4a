#include "text/html_attribution.hpp"

#include "text/html_paragraphs.hpp"
#include "text/word_set.hpp"

#include <gumbo.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace dateline {
namespace {

[[nodiscard]] bool is_ascii_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
[[nodiscard]] bool is_ascii_capital(char c) {
    return c >= 'A' && c <= 'Z';
}

/// "article__byline", "PhotoCredit": the words that a name of a class is made of, in lower case.
[[nodiscard]] std::vector<std::string> words_of(std::string_view name) {
    std::vector<std::string> words;
    for (std::size_t at = 0; at < name.size(); ++at) {
        if (!is_ascii_letter(name[at])) continue;
        const bool goes_on = at > 0 && is_ascii_letter(name[at - 1]);
        const bool hump = is_ascii_capital(name[at]) && goes_on && !is_ascii_capital(name[at - 1]);
        if (!goes_on || hump) words.emplace_back();
        words.back() += ascii_lower_case(name.substr(at, 1));
    }
    return words;
}

/// Calls `each` for every name in a list of them, as class and itemprop have it.
template <typename Each>
[[nodiscard]] bool any_name(std::string_view names, const Each& each) {
    constexpr std::string_view blank = " \t\r\n\f";
    while (!names.empty()) {
        names.remove_prefix(std::min(names.find_first_not_of(blank), names.size()));
        const auto name = names.substr(0, names.find_first_of(blank));
        if (!name.empty() && each(name)) return true;
        names.remove_prefix(name.size());
    }
    return false;
}

[[nodiscard]] bool is_maker_property(std::string_view name) {
    static constexpr auto properties =
        word_set("author", "creator", "contributor", "editor", "publisher", "copyrightholder",
                 "copyrightnotice", "credittext", "provider", "sourceorganization");
    return properties.contains(ascii_lower_case(name));
}

/// The first or last word decides: "author-name" and "article-author" are, "no-author-box" is not.
[[nodiscard]] bool is_maker_class(std::string_view name) {
    static constexpr auto makers =
        word_set("byline", "bylines", "author", "authors", "credit", "credits", "copyright", "photographer",
                 "photocredit", "imagecredit", "photobyline");
    static constexpr auto denials = word_set("has", "with", "no", "without", "is", "hide");
    const auto words = words_of(name);
    if (words.empty() || denials.contains(words.front())) return false;
    return makers.contains(words.front()) || makers.contains(words.back());
}

[[nodiscard]] bool is_picture(const HtmlNode& node) {
    const GumboTag tag = node.v.element.tag;
    return tag == GUMBO_TAG_FIGURE || tag == GUMBO_TAG_FIGCAPTION;
}

/// A little of the page, with what it may still take.
struct ShortText {
    HtmlParagraphs text{{}};
    std::size_t bytes_left = 0;
    std::size_t nodes_left = 64;
    bool whole = true;

    void add(const HtmlNode& node) {
        if (nodes_left == 0) whole = false;
        if (!whole) return;
        --nodes_left;
        if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE) {
            const std::string_view more = node.v.text.text;
            whole = more.size() <= bytes_left;
            if (!whole) return;
            bytes_left -= more.size();
            text.add(more, {});
        }
        for (const HtmlNode* child : html_children(node)) add(*child);
    }
};

}  // namespace

bool says_who_made(const HtmlNode& node) {
    if (node.type != GUMBO_NODE_ELEMENT) return false;
    if (node.v.element.tag == GUMBO_TAG_ADDRESS) return true;
    for (const char* attribute : {"itemprop", "property", "rel"}) {
        if (any_name(html_attribute(node, attribute), is_maker_property)) return true;
    }
    if (is_picture(node)) return false;
    constexpr auto naming =
        std::to_array<const char*>({"class", "id", "data-component", "data-testid", "data-qa"});
    return std::any_of(naming.begin(), naming.end(), [&](const char* attribute) {
        return any_name(html_attribute(node, attribute), is_maker_class);
    });
}

bool is_caption(const HtmlNode& node) {
    if (node.type != GUMBO_NODE_ELEMENT) return false;
    if (node.v.element.tag == GUMBO_TAG_FIGCAPTION) return true;
    return any_name(html_attribute(node, "class"), [](std::string_view name) {
        const auto words = words_of(name);
        return !words.empty() && std::find(words.begin(), words.end(), "caption") != words.end();
    });
}

std::string html_short_text(const HtmlNode& node, std::size_t limit_bytes) {
    ShortText found;
    found.bytes_left = limit_bytes;
    found.add(node);
    return found.whole ? found.text.text() : std::string{};
}

}  // namespace dateline
