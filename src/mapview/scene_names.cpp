#include "mapview/map_labels.hpp"

#include <algorithm>
#include <cmath>

namespace dateline {

SceneNames::SceneNames(const MapScene& scene, const MapView& view) {
    for (const auto& object : scene.objects) {
        if (object.label.empty() || !object.place) continue;
        names_.push_back(object.label);
        if (const auto at = view.to_pixel(object.point); at && !object.area) points_.push_back(*at);
    }
}

bool SceneNames::covers(std::string_view name, PixelPoint at) const {
    constexpr double same_place_px = 14;
    return std::find(names_.begin(), names_.end(), name) != names_.end() ||
           std::any_of(points_.begin(), points_.end(),
                       [&](PixelPoint p) { return std::hypot(p.x - at.x, p.y - at.y) < same_place_px; });
}

}  // namespace dateline
