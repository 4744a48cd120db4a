/// Circles of a range around places.
#pragma once

#include "geo/place.hpp"
#include "mapview/range_rings.hpp"
#include "window/text_field.hpp"

#include <string>
#include <utility>
#include <vector>

namespace dateline {

/// A circle that a person drew.
struct DrawnRing {
    Place center;
    NamedRange range;
    RingDirection direction = RingDirection::forward;
};

/// The radius to draw with, as typed or as a weapon's name, and the rings drawn so far.
class RangeTool {
public:
    RangeTool();

    [[nodiscard]] const TextField& field() const noexcept { return field_; }
    [[nodiscard]] bool editing() const noexcept { return editing_; }
    void edit();
    void finish_editing() { editing_ = false; }
    void type(char32_t character);
    void paste(std::u32string_view text);
    void press(const KeyChanged& key);
    void use(const WeaponRange& weapon);

    [[nodiscard]] const NamedRange& range() const noexcept { return range_; }
    /// What is wrong with the radius as it is typed; empty when nothing is.
    [[nodiscard]] const std::string& fault() const noexcept { return fault_; }

    /// Of the rings to come.
    [[nodiscard]] RingDirection direction() const noexcept { return direction_; }
    void turn(RingDirection direction) { direction_ = direction; }

    void add(Place center) { rings_.push_back({std::move(center), range_, direction_}); }
    void remove(std::size_t ring);  ///< @pre it is there
    [[nodiscard]] const std::vector<DrawnRing>& rings() const noexcept { return rings_; }
    /// Those of an earlier moment.
    void put_back(std::vector<DrawnRing> rings) { rings_ = std::move(rings); }
    /// The rings, and their middles where `scene` does not show them already.
    [[nodiscard]] std::vector<MapObject> objects(const MapScene& scene) const;

private:
    void read();

    TextField field_;
    bool editing_ = false;
    NamedRange range_;
    RingDirection direction_ = RingDirection::forward;
    std::string fault_;
    std::vector<DrawnRing> rings_;
};

}  // namespace dateline
