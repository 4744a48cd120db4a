/// Moving the map by hand.
#pragma once

#include "mapview/map_view.hpp"
#include "window/flight.hpp"
#include "window/input.hpp"

#include <optional>
#include <vector>

namespace dateline {

/// What a press on the map takes hold of.
enum class Grip {
    map,  ///< to drag it
    box,  ///< a corner of the part to be seen
};

/**
 * Turns input on the map into views: dragging, the wheel, double clicks, boxes and arrow keys, and back
 * again. Positions are drawing pixels from the map's corner.
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
    void press(PixelPoint at, double now_s, Grip grip = Grip::map);
    /// The box that is being drawn.
    [[nodiscard]] std::optional<PixelBox> box() const;
    /// Where the person clicked, when that was neither a drag nor a box nor the second click of two.
    [[nodiscard]] std::optional<PixelPoint> release(PixelPoint at);
    void turn_wheel(double steps, PixelPoint at);
    void press_arrow(Key key);

    void zoom(double factor);  ///< about the middle, gliding
    void fly_to(const MapView& target);
    void jump_to(const MapView& view);
    /// To the view before the last movement, and forward again. A row of wheel turns, or of steps by keys,
    /// is one movement.
    void back();
    void forward();
    void resize(PixelSize size);
    void advance(double elapsed_s);

private:
    enum class Movement { none, drag, wheel, keys, flight };
    void begin(Movement movement);
    void go(std::vector<MapView>& from, std::vector<MapView>& to);
    void glide_to(const MapView& target);
    [[nodiscard]] MapView filling(PixelBox box) const;
    void set(const MapView& view);
    [[nodiscard]] MapView zoomed(double factor, PixelPoint at) const;

    struct Hold {
        PixelPoint began;
        PixelPoint last;
        bool second = false;  ///< of a double click
        Grip grip = Grip::map;
    };

    MapView view_;
    std::optional<Flight> flight_;
    std::optional<PixelPoint> pointer_;
    std::optional<Hold> hold_;
    std::optional<PixelPoint> last_press_;
    double last_press_s_ = 0;
    bool dragged_ = false;
    Movement last_movement_ = Movement::none;
    std::vector<MapView> past_;
    std::vector<MapView> future_;
};

}  // namespace dateline
