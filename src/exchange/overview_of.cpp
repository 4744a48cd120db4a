#include "exchange/overview_of.hpp"

#include "exchange/column_order.hpp"
#include "exchange/known_layers.hpp"
#include "exchange/running_box.hpp"

#include <algorithm>

namespace dateline {
namespace {

Layer& layer_named(std::vector<Layer>& layers, std::string_view name) {
    const auto found = std::ranges::find(layers, name, &Layer::name);
    return found != layers.end() ? *found : layers.emplace_back(Layer{std::string{name}, {}, {}});
}

void take_columns(Layer& layer, const Feature& feature) {
    ColumnOrder columns{layer.fields};
    for (const Property& property : feature.properties) {
        const auto at = columns.find(property.name);
        if (!at) {
            layer.fields.push_back({std::string{property.name}, property.type});
        } else if (layer.fields[*at].type != property.type) {
            layer.fields[*at].type = common_type(layer.fields[*at].type, property.type);
        }
    }
}

void take_known_order(Layer& layer) {
    const Layer* known = known_layer(layer.name);
    if (known == nullptr) return;
    std::ranges::stable_sort(layer.fields, {}, [&](const Field& field) {
        return std::ranges::find(known->fields, field.name, &Field::name) - known->fields.begin();
    });
}

}  // namespace

Overview overview_of(FeatureSource& source) {
    Overview overview;
    RunningBox box;
    source.each([&](const Feature& feature) {
        Layer& layer = layer_named(overview.layers, feature.layer);
        layer.shapes.add(feature.shape);
        take_columns(layer, feature);
        box.add(feature.shape);
    });
    for (Layer& layer : overview.layers) take_known_order(layer);
    overview.box = box.box();
    return overview;
}

}  // namespace dateline
