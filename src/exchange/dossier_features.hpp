/// A dossier as features.
#pragma once

#include "dossier/dossier.hpp"
#include "exchange/feature.hpp"

namespace dateline {

/**
 * Event sites as points with their uncertainty, launch-to-impact arcs as densified geodesics with length and
 * both azimuths, extents as polygons, claims with their verdicts, named places as points. Provenance on every
 * feature, cut at the antimeridian. README.md in this folder lists the properties.
 */
class DossierFeatures final : public FeatureSource {
public:
    /// @pre the dossier outlives this
    explicit DossierFeatures(const Dossier& dossier) : dossier_{dossier} {}
    [[nodiscard]] Overview overview() override;
    void each(const FeatureSink& sink) override;

private:
    const Dossier& dossier_;
};

}  // namespace dateline
