#include "window/navigation.hpp"

#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

constexpr double wheel_factor = 1.25;  // for each step of the wheel
constexpr double double_click_factor = 2;
constexpr double double_click_s = 0.35;
constexpr double world_m =
    40'030'174;                       // round the sphere of 6371008.8 m: smaller, the world would be a stamp
constexpr double steady_px = 4;       // a hand moves this much during a click
constexpr double arrow_share = 0.15;  // of the map's size for each press

bool near(PixelPoint a, PixelPoint b) {
    return std::hypot(a.x - b.x, a.y - b.y) <= steady_px;
}

}  // namespace

void Navigation::point_at(PixelPoint at) {
    pointer_ = at;
    if (!hold_) return;
    if (!dragged_ && near(at, hold_->began)) return;
    dragged_ = true;
    set(view_.dragged(at.x - hold_->last.x, at.y - hold_->last.y));
    hold_->last = at;
}

void Navigation::press(PixelPoint at, double now_s) {
    flight_.reset();
    const bool second = last_press_ && near(*last_press_, at) && now_s - last_press_s_ <= double_click_s;
    last_press_ = second ? std::nullopt : std::optional{at};
    last_press_s_ = now_s;
    hold_ = Hold{at, at, second};
    dragged_ = false;
    if (second) fly_to(view_.zoomed(double_click_factor, at));
}

std::optional<PixelPoint> Navigation::release(PixelPoint at) {
    const bool clicked = hold_ && !dragged_ && !hold_->second;
    hold_.reset();
    dragged_ = false;
    return clicked ? std::optional{at} : std::nullopt;
}

MapView Navigation::zoomed(double factor, PixelPoint at) const {
    const double farthest = world_m / view_.camera.size.height;
    const double now = view_.camera.meters_per_pixel;
    return view_.zoomed(std::max(factor, std::min(1.0, now / farthest)), at);
}

void Navigation::turn_wheel(double steps, PixelPoint at) {
    flight_.reset();
    set(zoomed(std::pow(wheel_factor, steps), at));
}

void Navigation::press_arrow(Key key) {
    const PixelSize size = view_.camera.size;
    const double across = arrow_share * size.width;
    const double down = arrow_share * size.height;
    switch (key) {
        case Key::left:
            return fly_to(view_.dragged(across, 0));
        case Key::right:
            return fly_to(view_.dragged(-across, 0));
        case Key::up:
            return fly_to(view_.dragged(0, down));
        case Key::down:
            return fly_to(view_.dragged(0, -down));
        default:
            return;
    }
}

void Navigation::zoom(double factor) {
    const PixelSize size = view_.camera.size;
    fly_to(zoomed(factor, {size.width / 2, size.height / 2}));
}

void Navigation::fly_to(const MapView& target) {
    flight_ = Flight{view_, target};
}

void Navigation::jump_to(const MapView& view) {
    flight_.reset();
    set(view);
}

void Navigation::resize(PixelSize size) {
    flight_.reset();
    set(view_.resized(size));
}

void Navigation::advance(double elapsed_s) {
    if (!flight_) return;
    flight_->advance(elapsed_s);
    view_ = flight_->view();
    if (flight_->arrived()) jump_to(view_);
}

void Navigation::set(const MapView& view) {
    view_ = view.projection.is_cut() ? recentered(view) : view;
}

}  // namespace dateline
