/// Elements that say who wrote, photographed or owns what a page shows.
#pragma once

#include "text/html_tree.hpp"

#include <string>

namespace dateline {

/// Whether an element's own attributes say so: itemprop, property or rel ("author", "copyrightHolder"), a
/// class, an id or a data-component whose first or last word is one such as "byline", "author" or "credit"
/// ("article__byline", "PhotoCredit"), or that it is an <address>.
[[nodiscard]] bool says_who_made(const HtmlNode& node);

/// Whether an element is a caption: <figcaption>, or named one ("wp-caption-text").
[[nodiscard]] bool is_caption(const HtmlNode& node);

/// The text under a node with white space collapsed; empty when it is longer than `limit_bytes` or in more
/// nodes than a short text has.
[[nodiscard]] std::string html_short_text(const HtmlNode& node, std::size_t limit_bytes);

}  // namespace dateline
