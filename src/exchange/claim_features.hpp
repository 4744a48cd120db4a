/// Claims as features.
#pragma once

#include "dossier/dossier.hpp"
#include "exchange/feature_collector.hpp"

namespace dateline {

/**
 * Adds one claim (`feature` "claim"): a line from the object to the subject where a length or direction was
 * measured, else a point at the subject (for times: at the object). A claim whose places are unknown has no
 * geometry, yet is added: its verdict counts.
 *
 * @param number  position in Dossier::claims
 */
void add_claim(FeatureCollector& features, const Dossier& dossier, std::size_t number);

}  // namespace dateline
