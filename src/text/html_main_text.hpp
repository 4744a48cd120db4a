/// Which parts of a page are its article.
#pragma once

#include "text/html_paragraphs.hpp"
#include "text/html_tree.hpp"

namespace dateline {

/**
 * Adds the text of the page's <article> that holds most, else of its <main>, else of all of it. Left out are
 * scripts and controls, menus and footers, what is hidden, lists and blocks that are mostly links, links to
 * other articles, blocks that are named for what surrounds an article ("related", "newsletter",
 * "cookie-consent"), and what only says who wrote, photographed or owns: bylines, <address>, credits in
 * captions. Linear in the page.
 */
void add_main_text(const HtmlNode& root, HtmlParagraphs& out);

}  // namespace dateline
