/// From a web page to the article in it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// From here to the next run, text and page go on in step, character for character.
struct HtmlRun {
    std::uint32_t text = 0;    ///< code point of the text
    std::uint64_t source = 0;  ///< code point of the page
    std::uint32_t line = 1;    ///< of the page
};

struct HtmlArticle {
    std::string text;                 ///< the main text; blank lines between blocks
    std::string title;                ///< empty when the page gives none, like the rest
    std::string outlet;               ///< og:site_name
    std::string url;                  ///< canonical address
    std::string published;            ///< as the page writes it, mostly ISO 8601
    std::vector<HtmlRun> source_map;  ///< in rising order of `text`
};

/// Whether text is a web page: a document type or one of the outer elements near the start; or a piece of
/// one, that begins with an element such as <div> or <p>.
[[nodiscard]] bool looks_like_html(std::string_view text);

/// The character set that a page names in its first kilobyte; empty when none.
[[nodiscard]] std::string declared_charset(std::string_view bytes);

/**
 * The main text of a page (see html_main_text.hpp; of one that scripts build, html_linked_data.hpp) and what
 * the page says of it (see html_facts.hpp).
 *
 * @throws InputError  when elements are nested more than 5000 deep: no person wrote that.
 */
[[nodiscard]] HtmlArticle html_text(std::string_view html, std::string_view name);

}  // namespace dateline
