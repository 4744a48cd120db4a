/// From the parts of a dossier to features with ids of their own.
#pragma once

#include "exchange/feature.hpp"
#include "exchange/property_list.hpp"

#include <functional>
#include <set>
#include <string>

namespace dateline {

/// Hands features on as they are made. Nothing is kept but their ids.
class FeatureCollector {
public:
    explicit FeatureCollector(const FeatureSink& sink) : sink_{sink} {}

    /**
     * @param id    made unique by a number at its end when it was used before
     * @param fill  adds the properties; the first, "feature", names the layer
     */
    void add(const std::string& id, FeatureShape shape, const std::function<void(PropertyList&)>& fill);

private:
    const FeatureSink& sink_;
    std::set<std::string> ids_;
};

}  // namespace dateline
