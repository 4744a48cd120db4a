/// Blocks of links: what leads on to other pages, and what is said with links in it.
#pragma once

#include "text/html_main_element.hpp"
#include "text/html_tree.hpp"

namespace dateline {

/// Whether a block is a menu, whatever element it is in: more than six tenths of it are links, and it is no
/// sentence. `held` is what the element holds.
[[nodiscard]] bool is_menu(const HtmlNode& node, const TextAmount& held);

/// Whether a paragraph has words of its own between its links and ends as a sentence.
[[nodiscard]] bool is_sentence_with_links(const HtmlNode& node);

/// Whether a paragraph only leads to another article: "Read more: Rain in Paris", or a headline that is a
/// link.
[[nodiscard]] bool is_teaser(const HtmlNode& node, const TextAmount& held);

}  // namespace dateline
