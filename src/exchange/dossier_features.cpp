#include "exchange/dossier_features.hpp"

#include "exchange/claim_features.hpp"
#include "exchange/event_features.hpp"
#include "exchange/known_layers.hpp"
#include "exchange/place_features.hpp"
#include "exchange/running_box.hpp"

#include <map>
#include <string>

namespace dateline {

Overview DossierFeatures::overview() {
    RunningBox box;
    std::map<std::string, ShapeKinds, std::less<>> used;
    each([&](const Feature& feature) {
        box.add(feature.shape);
        used[std::string{feature.layer}].add(feature.shape);
    });
    Overview overview{{}, box.box()};
    for (const Layer& layer : known_layers()) {
        const auto found = used.find(layer.name);
        if (found != used.end()) overview.layers.push_back({layer.name, layer.fields, found->second});
    }
    return overview;
}

void DossierFeatures::each(const FeatureSink& sink) {
    FeatureCollector features{sink};
    for (const Event& event : dossier_.events) add_event(features, dossier_, event);
    for (std::size_t i = 0; i < dossier_.claims.size(); ++i) add_claim(features, dossier_, i);
    add_named_places(features, dossier_);
}

}  // namespace dateline
