/// Places that articles name, as features.
#pragma once

#include "dossier/dossier.hpp"
#include "exchange/feature_collector.hpp"

namespace dateline {

/// Adds a point (`feature` "place") for every place that is named as a place, with where it is named first.
/// Countries and provinces are left out: no point shows them.
void add_named_places(FeatureCollector& features, const Dossier& dossier);

}  // namespace dateline
