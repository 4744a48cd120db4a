/// Articles whose text was decoded wrongly, or written as markup twice, before it came here.
#pragma once

#include "dossier/article.hpp"

#include <string_view>

namespace dateline {

/**
 * Gives the article the text that was meant ("León" for "LeÃ³n"); its source map leads from there to the
 * characters that stand in the source. @pre the text is mojibake throughout (`Mojibake::all`)
 */
void mend(Article& article);

/**
 * The same for a page whose text is a page again ("&lt;p&gt;Rain&lt;/p&gt;", or markup in its JSON-LD).
 * @pre looks_like_html(article.text)
 * @throws InputError  as html_text(), calling it `name`
 */
void take_out_markup(Article& article, std::string_view name);

}  // namespace dateline
