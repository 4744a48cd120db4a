/// Articles with what was found in them, as one HTML page.
#pragma once

#include "dossier/dossier.hpp"

#include <string>

namespace dateline {

/**
 * One page complete in itself: no script, nothing fetched (its content security policy forbids both), every
 * text of the articles escaped. Names lead to the place list, claims carry their verdict in words and colour.
 * The same dossier gives the same bytes.
 */
[[nodiscard]] std::string article_page(const Dossier& dossier);

}  // namespace dateline
