/// Where in a page its article is.
#pragma once

#include "text/html_tree.hpp"

#include <cstddef>
#include <unordered_map>

namespace dateline {

/// Bytes of text under an element.
struct TextAmount {
    std::size_t all = 0;
    std::size_t in_links = 0;
    std::size_t in_posts = 0;  ///< outside links, in those <article>s that have something to say
    std::size_t posts = 0;     ///< how many these are; one in another is part of it
    [[nodiscard]] std::size_t own() const noexcept { return all - in_links; }
};

/// Measures a page once, in time linear in it.
class PageMeasure {
public:
    explicit PageMeasure(const HtmlNode& root) { (void)measure(root, false); }
    /// Nothing for what never is text.
    [[nodiscard]] TextAmount of(const HtmlNode& node) const;

private:
    TextAmount measure(const HtmlNode& node, bool in_link);

    std::unordered_map<const HtmlNode*, TextAmount> amounts_;
};

/// The <article> with most text; where that is one of many alike, as in a live blog, what holds them all;
/// else the <main> with most text, else the root.
[[nodiscard]] const HtmlNode& main_element(const HtmlNode& root, const PageMeasure& measure);

}  // namespace dateline
