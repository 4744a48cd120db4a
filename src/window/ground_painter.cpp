#include "window/ground_painter.hpp"

#include "mapview/compose_map.hpp"
#include "window/map_painter.hpp"
#include "window/sfml_values.hpp"

#include <SFML/Graphics/RectangleShape.hpp>
#include <SFML/Graphics/RenderTarget.hpp>

#include <sys/resource.h>
#include <unistd.h>
#include <cmath>
#include <utility>

namespace dateline {
namespace {

constexpr double wider = 1.25;         // than the map, each way
constexpr double zoomed_out = 3;       // the far picture against the near one
constexpr double most_enlarged = 0.7;  // natural logarithm of the factor: about 2 either way
constexpr auto resting = std::chrono::milliseconds{60};  // after which a stand-in is replaced

void fill(sf::RenderTarget& target, Colour colour) {
    sf::RectangleShape all{target.getView().getSize()};
    all.setFillColor(to_sf(colour));
    target.draw(all, sf::BlendNone);
}

/// Lowers the present thread's claim to a processor (Linux gives every thread one of its own).
void give_way_to_frames() {
    constexpr int niceness = 10;
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), niceness);
}

}  // namespace

GroundPainter::GroundPainter(double scale, const Basemap& basemap) : scale_{scale}, basemap_{basemap} {}

void GroundPainter::begin(const MapView& view, const MapStyle& style) {
    start({view, style, Reach::map});
}

void GroundPainter::paint(sf::RenderTarget& target, PixelBox box, const MapView& view, const MapStyle& style,
                          GroundQuality quality) {
    take_finished();
    const bool blank = near_.is_blank() && far_.is_blank();
    if (blank || (quality == GroundQuality::crisp && !near_.is_crisp_for(view))) finish_at_once(view, style);
    const ClippedView clipped{target, box, scale_};
    if (!near_.fills(view)) {
        if (!far_.fills(view)) fill(target, ground_background(view, style));
        if (!near_.covers(view)) far_.paint(target, view, scale_, near_.straight_box_on(view));
    }
    near_.paint(target, view, scale_);
    painted_at_ = std::chrono::steady_clock::now();
    painted_crisp_ = near_.is_crisp_for(view);
    last_ = Order{view, style, Reach::map};
    if (quality == GroundQuality::crisp) return;
    wanted_ = missing(view, style);
    if (wanted_ && !in_work_.valid() && !can_stand_in(view)) start(*wanted_);
}

bool GroundPainter::can_stand_in(const MapView& view) const {
    const bool sharp_enough = !near_.is_blank() && std::abs(near_.enlargement(view)) <= most_enlarged;
    return sharp_enough && (near_.covers(view) || far_.covers(view));
}

/// What is to be painted next, so that every movement has something to stand in.
std::optional<GroundPainter::Order> GroundPainter::missing(const MapView& view, const MapStyle& style) const {
    if (!near_.is_crisp_for(view) || near_reach_ == Reach::map) return Order{view, style, Reach::margin};
    const double from_ideal = far_.is_blank() ? 0 : far_.enlargement(view) - std::log(zoomed_out);
    const bool far_serves = far_.covers(view) && std::abs(from_ideal) < most_enlarged;
    return far_serves ? std::nullopt : std::optional{Order{view, style, Reach::far}};
}

void GroundPainter::start(const Order& order) {
    in_work_ = std::async(std::launch::async, [this, order] {
        give_way_to_frames();
        return painted(order);
    });
    wanted_.reset();
}

GroundPainter::Painted GroundPainter::painted(const Order& order) const {
    MapView view = order.view;
    view.projection = view.projection.detached();
    const double margin = order.reach == Reach::map ? 1 : wider;
    const auto whole = [&](double length_px) { return std::round(margin * length_px * scale_) / scale_; };
    view.camera.size = {whole(view.camera.size.width), whole(view.camera.size.height)};
    view.camera.meters_per_pixel *= order.reach == Reach::far ? zoomed_out : 1;
    const auto drawing = draw_ground(basemap_, view, order.style, Fills::paths);
    return {order, view, raster_of(drawing, view.camera.size, scale_)};
}

void GroundPainter::show(const Painted& painted) {
    MapView view = painted.view;
    view.projection = painted.order.view.projection;  // this thread's own
    if (painted.order.reach == Reach::far) return far_.show(painted.picture, view);
    near_.show(painted.picture, view);
    near_reach_ = painted.order.reach;
}

void GroundPainter::take_finished() {
    if (!is_finished()) return;
    const Painted finished = in_work_.get();
    if (!std::exchange(outdated_, false)) show(finished);
}

/// When nothing can stand in: what is in work may be just what is missing.
void GroundPainter::finish_at_once(const MapView& view, const MapStyle& style) {
    if (in_work_.valid()) in_work_.wait();
    take_finished();
    if (!near_.is_crisp_for(view)) show(painted({view, style, Reach::map}));
}

void GroundPainter::forget() {
    near_.forget();
    far_.forget();
    painted_crisp_ = false;
    outdated_ = in_work_.valid();
    wanted_.reset();
}

void GroundPainter::rest(std::chrono::steady_clock::time_point now) {
    if (is_finished() && painted_crisp_) {  // a margin, or the far picture: nothing of it is seen yet
        take_finished();
        wanted_ = missing(last_->view, last_->style);
    }
    if (wanted_ && !in_work_.valid() && now - painted_at_ > resting) start(*wanted_);
}

bool GroundPainter::is_finished() const {
    return in_work_.valid() && in_work_.wait_for(std::chrono::seconds{0}) == std::future_status::ready;
}

bool GroundPainter::is_due() const {
    return is_finished() && !painted_crisp_;
}

}  // namespace dateline
