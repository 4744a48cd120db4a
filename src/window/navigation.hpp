/// Moving the map by hand.
#pragma once

#include "mapview/map_view.hpp"
#include "window/flight.hpp"
#include "window/input.hpp"

#include <optional>

namespace dateline {

/**
 * Turns input on the map into views: dragging, the wheel, double clicks and arrow keys. Positions are drawing
 * pixels from the map's corner.
 */
class Navigation {
public:
    explicit Navigation(const MapView& view) : view_{view} {}

    [[nodiscard]] const MapView& view() const noexcept { return view_; }
    [[nodiscard]] bool flying() const noexcept { return flight_.has_value(); }
    [[nodiscard]] bool dragging() const noexcept { return dragged_; }
    /// Where the pointer is; nothing while it is elsewhere.
    [[nodiscard]] std::optional<PixelPoint> pointer() const noexcept { return pointer_; }

    void point_at(PixelPoint at);
    void leave() { pointer_.reset(); }
    void press(PixelPoint at, double now_s);
    /// Where the person clicked, when that was neither a drag nor the second click of two.
    [[nodiscard]] std::optional<PixelPoint> release(PixelPoint at);
    void turn_wheel(double steps, PixelPoint at);
    void press_arrow(Key key);

    void zoom(double factor);  ///< about the middle, gliding
    void fly_to(const MapView& target);
    void jump_to(const MapView& view);
    void resize(PixelSize size);
    void advance(double elapsed_s);

private:
    void set(const MapView& view);
    [[nodiscard]] MapView zoomed(double factor, PixelPoint at) const;

    struct Hold {
        PixelPoint began;
        PixelPoint last;
        bool second = false;  ///< of a double click
    };

    MapView view_;
    std::optional<Flight> flight_;
    std::optional<PixelPoint> pointer_;
    std::optional<Hold> hold_;
    std::optional<PixelPoint> last_press_;
    double last_press_s_ = 0;
    bool dragged_ = false;
};

}  // namespace dateline
