/// Several dossiers made into one.
#pragma once

#include "dossier/dossier.hpp"

namespace dateline {

/**
 * Adds everything of `from` behind what `into` holds. Positions are renumbered, and a place that both know is
 * kept once. Events are put side by side: whether two are the same is a question for reading.
 */
void append_dossier(Dossier& into, Dossier from);

}  // namespace dateline
