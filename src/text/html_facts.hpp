/// What a page says of its article.
#pragma once

#include "text/html_text.hpp"
#include "text/html_tree.hpp"

namespace dateline {

/**
 * Fills in title, outlet, url and date. For each the first of these that the page has: <meta> (Open Graph,
 * Dublin Core and their like), JSON-LD, then for the title <title>, for the date the first <time>, and the
 * first byline with a number.
 */
void read_html_facts(const HtmlNode& root, HtmlArticle& article);

}  // namespace dateline
