/// Events as features.
#pragma once

#include "dossier/dossier.hpp"
#include "exchange/feature_collector.hpp"

namespace dateline {

/**
 * Adds every site of the event as a point (`feature` "site"), unless it is known as an area only; every
 * site's extent ("extent"); and a line from every launch site to every impact site ("arc").
 */
void add_event(FeatureCollector& features, const Dossier& dossier, const Event& event);

}  // namespace dateline
