/// The way from one view to another.
#pragma once

#include "mapview/map_view.hpp"

namespace dateline {

/// A movement in the target's projection, slow at both ends, along which the scale changes evenly to the eye.
class Flight {
public:
    /// Starts from what is in the middle of `from`, at its scale.
    Flight(const MapView& from, const MapView& target);

    void advance(double elapsed_s);
    [[nodiscard]] MapView view() const;
    [[nodiscard]] bool arrived() const noexcept;

private:
    MapView from_;
    MapView target_;
    double elapsed_s_ = 0;
};

}  // namespace dateline
