/// "in Z" behind a measure: of the place measured from, or of the one that is told of.
#pragma once

#include "dossier/dossier.hpp"
#include "text/utf8.hpp"

#include <span>

namespace dateline {

/**
 * "Vladikavkaz lies roughly 100 km west of Grozny in North Ossetia" is about Vladikavkaz, and so is its end:
 * a containment whose subject is what a distance of the same sentence is measured from becomes one of that
 * distance's subject, when the codes of both places speak for it.
 * @param claims  of one sentence
 * @param text    of their article, for the quotes
 */
void reattach_trailing_containers(const Dossier& dossier, const CodePointIndex& text,
                                  std::span<Claim> claims);

}  // namespace dateline
