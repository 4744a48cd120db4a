#include "exchange/feature.hpp"

#include "exchange/running_box.hpp"

#include <algorithm>

namespace dateline {

const FieldValue* Feature::find(std::string_view name) const noexcept {
    const auto found = std::ranges::find(properties, name, &Property::name);
    return found == properties.end() ? nullptr : &found->value;
}

std::string_view Feature::text(std::string_view name) const noexcept {
    const FieldValue* value = find(name);
    const auto* text = value == nullptr ? nullptr : std::get_if<std::string_view>(value);
    return text == nullptr ? std::string_view{} : *text;
}

void ShapeKinds::add(const FeatureShape& shape) {
    if (is_empty(shape)) {
        none = true;
    } else if (std::holds_alternative<LatLon>(shape)) {
        points = true;
    } else if (std::holds_alternative<LineParts>(shape)) {
        lines = true;
    } else {
        areas = true;
    }
}

bool is_empty(const FeatureShape& shape) {
    if (const auto* line = std::get_if<LineParts>(&shape)) return line->empty();
    if (const auto* area = std::get_if<const Area*>(&shape)) return drawable_polygons(**area).empty();
    return std::holds_alternative<std::monostate>(shape);
}

std::vector<const Polygon*> drawable_polygons(const Area& area) {
    constexpr std::size_t least_ring_points = 4;
    std::vector<const Polygon*> polygons;
    for (const Polygon& polygon : area.polygons) {
        if (polygon.outer.size() >= least_ring_points) polygons.push_back(&polygon);
    }
    return polygons;
}

std::optional<LatLon> middle_of(const FeatureShape& shape) {
    if (const auto* point = std::get_if<LatLon>(&shape)) return *point;
    RunningBox running;
    running.add(shape);
    const auto box = running.box();
    if (!box) return std::nullopt;
    const double turn_deg = box->west > box->east ? 360 : 0;
    return LatLon{Degrees{(box->south.value() + box->north.value()) / 2},
                  Degrees{(box->west.value() + box->east.value() + turn_deg) / 2}};
}

}  // namespace dateline
