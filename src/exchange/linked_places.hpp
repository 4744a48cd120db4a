/// A dossier's places as Linked Places Format.
#pragma once

#include "dossier/dossier.hpp"
#include "exchange/feature.hpp"

namespace dateline {

/**
 * Every place that an article names or an event happened at, once, with its names as written and where
 * (Linked Places Format 1.3, https://github.com/LinkedPasts/linked-places-format).
 */
void write_linked_places(const Dossier& dossier, const ByteSink& sink);

}  // namespace dateline
