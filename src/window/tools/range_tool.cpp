#include "window/tools/range_tool.hpp"

#include "base/error.hpp"
#include "window/tools/drawn_point.hpp"

namespace dateline {
namespace {

constexpr auto first_radius = "300 km";

}  // namespace

RangeTool::RangeTool() : field_{first_radius}, range_{range_from(first_radius)} {}

void RangeTool::edit() {
    editing_ = true;
    field_.set(field_.text());
}

void RangeTool::type(char32_t character) {
    field_.type(character);
    read();
}

void RangeTool::paste(std::u32string_view text) {
    field_.paste(text);
    read();
}

void RangeTool::press(const KeyChanged& key) {
    if (field_.press(key)) read();
}

void RangeTool::use(const WeaponRange& weapon) {
    field_.set(weapon.name);
    editing_ = false;
    read();
}

/// Half a word is no range yet: the one before stays until it is.
void RangeTool::read() {
    fault_.clear();
    try {
        range_ = range_from(field_.text());
    } catch (const InputError&) {
        fault_ = "A length (700 km, 435 mi) or the name of a weapon below";
    }
}

void RangeTool::remove(std::size_t ring) {
    rings_.erase(rings_.begin() + static_cast<std::ptrdiff_t>(ring));
}

std::vector<MapObject> RangeTool::objects(const MapScene& scene) const {
    std::vector<MapObject> objects;
    for (const DrawnRing& ring : rings_) {
        objects.push_back(range_ring(ring.center.point, ring.center.name, ring.range, ring.direction));
        if (auto dot = drawn_point(ring.center, scene)) objects.push_back(std::move(*dot));
    }
    return objects;
}

}  // namespace dateline
