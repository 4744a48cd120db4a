/// From a web page to the article in it.
#pragma once

#include <string>
#include <string_view>

namespace dateline {

struct HtmlArticle {
    std::string text;       ///< the main text; blank lines between blocks
    std::string title;      ///< empty when the page gives none, like the rest
    std::string outlet;     ///< og:site_name
    std::string url;        ///< canonical address
    std::string published;  ///< as the page writes it, mostly ISO 8601
};

/// Whether text is a web page: a document type or one of the outer elements near the start.
[[nodiscard]] bool looks_like_html(std::string_view text);

/// The character set that a page names in its first kilobyte; empty when none.
[[nodiscard]] std::string declared_charset(std::string_view bytes);

/**
 * The main text of a page: of its <article>, else <main>, else <body>, without scripts, styles, navigation,
 * forms and lists of links.
 *
 * @throws InputError  when elements are nested more than 5000 deep: no person wrote that.
 */
[[nodiscard]] HtmlArticle html_text(std::string_view html, std::string_view name);

}  // namespace dateline
