/// Elements that stand around an article and are no part of it.
#pragma once

#include "text/html_tree.hpp"

namespace dateline {

/// Scripts, controls, menus and footers, pictures' own words, AMP's advertisements and controls, what a
/// browser shows only without scripts, and what has the attribute `hidden`.
[[nodiscard]] bool is_never_text(const HtmlNode& node);

/// Whether an element is for what surrounds an article: <form>, or by its class, id or role ("related",
/// "newsletter", "cookie-consent"). <html>, <body>, <main> and <article> never are: <body
/// class="has-sidebar"> holds all. Some pages hold all in a <form>, too.
[[nodiscard]] bool is_for_surroundings(const HtmlNode& node);

/// Hidden by its style or from those who listen, or shown only to those who cannot see what it repeats. Some
/// pages hide everything until a script has run.
[[nodiscard]] bool is_unseen(const HtmlNode& node);

}  // namespace dateline
