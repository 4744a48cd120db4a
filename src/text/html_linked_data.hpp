/// What a page says of its article in JSON-LD, for machines.
#pragma once

#include "text/html_paragraphs.hpp"
#include "text/html_tree.hpp"

#include <string>

namespace dateline {

/// Of a schema.org article; empty what it does not say.
struct LinkedArticle {
    std::string title;
    std::string published;
    std::string url;
    std::string outlet;
    std::string body;
};

/// Whether an element is a <script> of JSON-LD.
[[nodiscard]] bool is_linked_data(const HtmlNode& node);

/// The first article in such a script: itself, or in its list or @graph. All empty when there is none, or no
/// JSON.
[[nodiscard]] LinkedArticle linked_article(const HtmlNode& script);

/// Adds the first articleBody of the page, its line ends kept: for a page that is built by scripts and has
/// its text nowhere else.
void add_linked_body(const HtmlNode& root, HtmlParagraphs& out);

}  // namespace dateline
