/// The ground under the events: land, water and borders, from pictures that are kept.
#pragma once

#include "mapview/basemap.hpp"
#include "mapview/map_style.hpp"
#include "mapview/map_view.hpp"
#include "picture/raster.hpp"
#include "window/ground_sheet.hpp"

#include <chrono>
#include <future>
#include <optional>

namespace sf {
class RenderTarget;
}

namespace dateline {

/// Whether a picture drawn for another view may stand in while the map moves.
enum class GroundQuality { crisp, quick };

/**
 * Shows the ground from two pictures wider than the map: one at the map's scale, one that shows three times
 * as much. A thread beside the window's paints them with cairo, so that no frame waits for it. While the map
 * moves they are moved, scaled and bent with it; once it rests, or has moved too far, they are painted anew,
 * and take the place of those before when they are done.
 */
class GroundPainter {
public:
    /// The basemap must outlive this.
    GroundPainter(double scale, const Basemap& basemap);

    /// Begins with what the first frame will show; needs no graphics context yet.
    void begin(const MapView& view, const MapStyle& style);

    /// Into a box of the target, given in drawing pixels, as map_painter does. Waits for the thread only when
    /// there is nothing that can stand in.
    void paint(sf::RenderTarget& target, PixelBox box, const MapView& view, const MapStyle& style,
               GroundQuality quality);

    /// The ground looks different from now on.
    void forget();

    /// While the map rests: keeps what the thread has finished and nobody sees yet, and lets it begin with
    /// what is still to be painted.
    void rest(std::chrono::steady_clock::time_point now);
    /// Whether a new picture waits that looks better than what is shown.
    [[nodiscard]] bool is_due() const;
    /// Whether what is shown is not yet as it will be.
    [[nodiscard]] bool is_unfinished() const noexcept { return in_work_.valid() || wanted_.has_value(); }

private:
    /// How much a picture shows: the map alone, a margin as well, or three times as much at a third of the
    /// scale.
    enum class Reach { map, margin, far };
    struct Order {
        MapView view;
        MapStyle style;
        Reach reach;
    };
    struct Painted {
        Order order;
        MapView view;  ///< that the picture shows
        Raster picture;
    };

    [[nodiscard]] Painted painted(const Order& order) const;
    void start(const Order& order);
    [[nodiscard]] bool is_finished() const;
    void take_finished();
    void finish_at_once(const MapView& view, const MapStyle& style);
    void show(const Painted& painted);
    [[nodiscard]] bool can_stand_in(const MapView& view) const;
    [[nodiscard]] std::optional<Order> missing(const MapView& view, const MapStyle& style) const;

    double scale_;
    const Basemap& basemap_;
    GroundSheet near_;
    GroundSheet far_;
    Reach near_reach_ = Reach::map;
    std::optional<Order> wanted_;   ///< when the map rests
    std::future<Painted> in_work_;  ///< one at a time; its destructor waits
    bool outdated_ = false;         ///< what is in work shows the ground as it looked before
    std::chrono::steady_clock::time_point painted_at_;
    std::optional<Order> last_;   ///< what the last frame showed
    bool painted_crisp_ = false;  ///< the last frame showed the ground as it should be
};

}  // namespace dateline
