/// The ground under the events: land, water and borders, from pictures that are kept.
#pragma once

#include "mapview/drawing.hpp"
#include "mapview/map_view.hpp"
#include "window/map_painter.hpp"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace sf {
class RenderTarget;
class RenderTexture;
}  // namespace sf

namespace dateline {

/// Whether a picture drawn for another scale may stand in while the map moves.
enum class GroundQuality { crisp, quick };

/**
 * Draws the ground into two pictures wider than the map: one at the map's scale, one that shows three times
 * as much. While the map moves they are moved and scaled with it, which costs a tenth of drawing lines and
 * areas; once it rests, or has moved too far, they are drawn anew.
 */
class GroundPainter {
public:
    using Draw = std::function<Drawing(const MapView& view)>;

    /// `glyphs` must outlive this.
    GroundPainter(double scale, const GlyphBook& glyphs);
    ~GroundPainter();

    /// Into a box of the target, given in drawing pixels, as map_painter does.
    void paint(sf::RenderTarget& target, PixelBox box, const MapView& view, GroundQuality quality,
               const Draw& draw);

    /// The ground looks different from now on.
    void forget();

    /// After a frame is on the screen.
    void note_shown();
    /// Whether what was painted last is to be drawn anew, now that the map has rested.
    [[nodiscard]] bool is_due() const;

private:
    struct Sheet;
    /// How much more than the map a picture shows.
    struct Reach {
        double wider = 1;       ///< times its width and height in pixels
        double zoomed_out = 1;  ///< times its metres per pixel
    };
    void bring_up_to_date(const MapView& view, GroundQuality quality, const Draw& draw);
    void draw_sheet(Sheet& sheet, const MapView& view, Reach reach, const Draw& draw);

    double scale_;
    MapPainter painter_;
    std::unique_ptr<sf::RenderTexture> canvas_;  // one for both: each has a graphics context of its own
    std::unique_ptr<Sheet> near_;
    std::unique_ptr<Sheet> far_;
    bool pending_ = false;
    std::chrono::steady_clock::time_point shown_;
};

}  // namespace dateline
