/// Elements that stand around an article and are no part of it.
#pragma once

#include "text/html_tree.hpp"

namespace dateline {

/// Whether an element is for what surrounds an article, by its class, id or role ("related", "newsletter",
/// "cookie-consent"). <html>, <body>, <main> and <article> never are: <body class="has-sidebar"> holds all.
[[nodiscard]] bool is_named_for_surroundings(const HtmlNode& node);

/// Scripts, controls, menus and footers, pictures' own words, and what a browser shows only without scripts.
[[nodiscard]] bool is_never_text(const HtmlNode& node);

/// Hidden from everybody, or shown only to those who cannot see what it repeats.
[[nodiscard]] bool is_hidden(const HtmlNode& node);

}  // namespace dateline
