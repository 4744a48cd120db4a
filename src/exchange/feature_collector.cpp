#include "exchange/feature_collector.hpp"

#include "exchange/clean_text.hpp"

#include <fmt/format.h>

#include <utility>

namespace dateline {

void FeatureCollector::add(const std::string& id, FeatureShape shape,
                           const std::function<void(PropertyList&)>& fill) {
    std::string unique_id = clean_text(id);
    const std::string first_id = unique_id;
    for (int copy = 2; !ids_.insert(unique_id).second; ++copy)
        unique_id = fmt::format("{}/{}", first_id, copy);

    PropertyList list;
    fill(list);
    Feature feature{{}, unique_id, std::move(shape), list.properties()};
    feature.layer = feature.text("feature");
    sink_(feature);
}

}  // namespace dateline
