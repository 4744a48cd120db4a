#include "window/navigation.hpp"

#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

constexpr double wheel_factor = 1.25;  // for each step of the wheel
constexpr double double_click_factor = 2;
constexpr double double_click_s = 0.35;
constexpr double world_m =
    40'030'174;                  // round the sphere of 6371008.8 m: smaller, the world would be a stamp
constexpr double steady_px = 4;  // a hand moves this much during a click
constexpr std::size_t most_remembered = 200;
constexpr double arrow_share = 0.15;  // of the map's size for each press

bool near(PixelPoint a, PixelPoint b) {
    return std::hypot(a.x - b.x, a.y - b.y) <= steady_px;
}

}  // namespace

void Navigation::point_at(PixelPoint at) {
    pointer_ = at;
    if (!hold_) return;
    if (!dragged_ && near(at, hold_->began)) return;
    if (!dragged_ && hold_->grip == Grip::map) begin(Movement::drag);
    dragged_ = true;
    if (hold_->grip == Grip::map) set(view_.dragged(at.x - hold_->last.x, at.y - hold_->last.y));
    hold_->last = at;
}

void Navigation::press(PixelPoint at, double now_s, Grip grip) {
    flight_.reset();
    const bool second = last_press_ && near(*last_press_, at) && now_s - last_press_s_ <= double_click_s;
    last_press_ = second ? std::nullopt : std::optional{at};
    last_press_s_ = now_s;
    hold_ = Hold{at, at, second, grip};
    dragged_ = false;
    if (second) fly_to(view_.zoomed(double_click_factor, at));
}

std::optional<PixelPoint> Navigation::release(PixelPoint at) {
    const bool clicked = hold_ && !dragged_ && !hold_->second;
    const auto drawn = box();
    hold_.reset();
    dragged_ = false;
    if (drawn) fly_to(filling(*drawn));
    return clicked ? std::optional{at} : std::nullopt;
}

std::optional<PixelBox> Navigation::box() const {
    if (!hold_ || hold_->grip != Grip::box || !dragged_) return std::nullopt;
    const PixelPoint a = hold_->began;
    const PixelPoint b = hold_->last;
    return PixelBox{std::min(a.x, b.x), std::min(a.y, b.y), std::max(a.x, b.x), std::max(a.y, b.y)};
}

/// The view with the box in its middle and as large as it can be.
MapView Navigation::filling(PixelBox box) const {
    const PixelSize size = view_.camera.size;
    const PixelPoint middle{size.width / 2, size.height / 2};
    const double width = std::max(box.width(), steady_px);
    const double height = std::max(box.height(), steady_px);
    const PixelPoint center = box.center();
    return view_.dragged(middle.x - center.x, middle.y - center.y)
        .zoomed(std::min(size.width / width, size.height / height), middle);
}

MapView Navigation::zoomed(double factor, PixelPoint at) const {
    const double farthest = world_m / view_.camera.size.height;
    const double now = view_.camera.meters_per_pixel;
    return view_.zoomed(std::max(factor, std::min(1.0, now / farthest)), at);
}

void Navigation::turn_wheel(double steps, PixelPoint at) {
    flight_.reset();
    begin(Movement::wheel);
    set(zoomed(std::pow(wheel_factor, steps), at));
}

void Navigation::press_arrow(Key key) {
    const PixelSize size = view_.camera.size;
    const double across = arrow_share * size.width;
    const double down = arrow_share * size.height;
    const auto step = [this](double right_px, double down_px) {
        begin(Movement::keys);
        glide_to(view_.dragged(right_px, down_px));
    };
    switch (key) {
        case Key::left:
            return step(across, 0);
        case Key::right:
            return step(-across, 0);
        case Key::up:
            return step(0, down);
        case Key::down:
            return step(0, -down);
        default:
            return;
    }
}

void Navigation::zoom(double factor) {
    const PixelSize size = view_.camera.size;
    begin(Movement::keys);
    glide_to(zoomed(factor, {size.width / 2, size.height / 2}));
}

void Navigation::fly_to(const MapView& target) {
    begin(Movement::flight);
    glide_to(target);
}

void Navigation::glide_to(const MapView& target) {
    flight_ = Flight{view_, target};
}

/// Remembers the view that a movement leaves, unless it goes on with the one before.
void Navigation::begin(Movement movement) {
    const bool goes_on =
        movement == last_movement_ && (movement == Movement::wheel || movement == Movement::keys);
    last_movement_ = movement;
    if (goes_on) return;
    past_.push_back(view_);
    if (past_.size() > most_remembered) past_.erase(past_.begin());
    future_.clear();
}

void Navigation::go(std::vector<MapView>& from, std::vector<MapView>& to) {
    if (from.empty()) return;
    to.push_back(view_);
    const MapView target = from.back().resized(view_.camera.size);
    from.pop_back();
    last_movement_ = Movement::none;
    glide_to(target);
}

void Navigation::back() {
    go(past_, future_);
}

void Navigation::forward() {
    go(future_, past_);
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
