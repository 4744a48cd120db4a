/// Articles whose text was decoded wrongly before it came here.
#pragma once

#include "dossier/article.hpp"

namespace dateline {

/**
 * Gives the article the text that was meant ("León" for "LeÃ³n"); its source map leads from there to the
 * characters that stand in the source. @pre the text is mojibake throughout (`Mojibake::all`)
 */
void mend(Article& article);

}  // namespace dateline
