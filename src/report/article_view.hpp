/// Articles with what was found in them, for a person at a terminal.
#pragma once

#include "dossier/dossier.hpp"

#include <string>

namespace dateline {

enum class Colouring { no, yes };

/**
 * Each article's text with its place names numbered ("Erbil[2]") and its claims between «guillemets» with the
 * verdict behind; below it the places by number and the events with who said what. Words say everything that
 * colours do.
 */
[[nodiscard]] std::string article_view(const Dossier& dossier, Colouring colour);

}  // namespace dateline
