#include "window/ground_painter.hpp"

#include "window/sfml_values.hpp"

#include <SFML/Graphics/RenderTarget.hpp>
#include <SFML/Graphics/RenderTexture.hpp>
#include <SFML/Graphics/Texture.hpp>
#include <SFML/Graphics/Vertex.hpp>

#include <array>
#include <cmath>

namespace dateline {
namespace {

constexpr double wider = 1.25;                        // than the map, each way
constexpr double zoomed_out = 3;                      // the far picture against the near one
constexpr double most_scaled = 0.7;                   // natural logarithm of the factor: about 2 either way
constexpr auto rest = std::chrono::milliseconds{60};  // after which a stand-in is replaced

bool same_projection(const MapProjection& a, const MapProjection& b) {
    return a.kind() == b.kind() && a.center() == b.center() && a.parallel_spread() == b.parallel_spread();
}

}  // namespace

/// A picture of the ground and the view that it shows.
struct GroundPainter::Sheet {
    sf::Texture texture;
    std::optional<MapView> view;

    [[nodiscard]] bool shows(const MapView& other) const {
        return view && same_projection(view->projection, other.projection);
    }
    /// Where the picture lies on the drawing of another view of the same projection.
    [[nodiscard]] PixelBox box_on(const MapView& other) const {
        const auto size = view->camera.size;
        const auto low = other.camera.to_pixel(view->camera.to_plane({0, 0}));
        const auto high = other.camera.to_pixel(view->camera.to_plane({size.width, size.height}));
        return {low.x, low.y, high.x, high.y};
    }
    [[nodiscard]] bool covers(const MapView& other) const {
        return shows(other) &&
               box_on(other).contains(PixelBox{0, 0, other.camera.size.width, other.camera.size.height});
    }
    [[nodiscard]] double scaling(const MapView& other) const {
        return view->camera.meters_per_pixel / other.camera.meters_per_pixel;
    }
    [[nodiscard]] bool is_crisp_for(const MapView& other) const {
        return covers(other) && std::abs(scaling(other) - 1) < 1e-9;
    }
    void paint(sf::RenderTarget& target, const MapView& other, double scale);
};

void GroundPainter::Sheet::paint(sf::RenderTarget& target, const MapView& other, double scale) {
    if (!shows(other)) return;
    auto box = box_on(other);
    const bool crisp = std::abs(scaling(other) - 1) < 1e-9;
    if (crisp) {  // pixel on pixel
        const double right = std::round(box.left * scale) / scale - box.left;
        const double down = std::round(box.top * scale) / scale - box.top;
        box = {box.left + right, box.top + down, box.right + right, box.bottom + down};
    }
    texture.setSmooth(!crisp);
    const auto size = sf::Vector2f{texture.getSize()};
    const auto corner = [&](double x, double y, float u, float v) {
        return sf::Vertex{
            to_sf(PixelPoint{x * scale, y * scale}), sf::Color::White, {u * size.x, v * size.y}};
    };
    const std::array<sf::Vertex, 4> corners{corner(box.left, box.top, 0, 0), corner(box.right, box.top, 1, 0),
                                            corner(box.left, box.bottom, 0, 1),
                                            corner(box.right, box.bottom, 1, 1)};
    sf::RenderStates states{sf::BlendNone};
    states.texture = &texture;
    target.draw(corners.data(), corners.size(), sf::TriangleStrip, states);
}

GroundPainter::GroundPainter(double scale, const GlyphBook& glyphs)
    : scale_{scale},
      painter_{scale, glyphs},
      canvas_{std::make_unique<sf::RenderTexture>()},
      near_{std::make_unique<Sheet>()},
      far_{std::make_unique<Sheet>()} {}
GroundPainter::~GroundPainter() = default;

void GroundPainter::paint(sf::RenderTarget& target, PixelBox box, const MapView& view, GroundQuality quality,
                          const Draw& draw) {
    bring_up_to_date(view, quality, draw);
    const ClippedView clipped{target, box, scale_};
    if (!near_->covers(view)) far_->paint(target, view, scale_);
    near_->paint(target, view, scale_);
}

void GroundPainter::bring_up_to_date(const MapView& view, GroundQuality quality, const Draw& draw) {
    const bool crisp = near_->is_crisp_for(view);
    if (quality == GroundQuality::crisp) {
        if (!crisp) draw_sheet(*near_, view, {}, draw);
        return;
    }
    const bool stretched =
        !crisp && near_->shows(view) && std::abs(std::log(near_->scaling(view))) > most_scaled;
    const bool can_stand_in = far_->covers(view) && !stretched;
    if (!is_due() && (crisp || can_stand_in)) {
        pending_ = pending_ || !crisp;
        return;
    }
    const bool first = !near_->view;  // soon on the screen; the margins follow when it rests
    draw_sheet(*near_, view, {first ? 1 : wider, 1}, draw);
    if (!first) draw_sheet(*far_, view, {wider, zoomed_out}, draw);
    pending_ = first;
}

void GroundPainter::forget() {
    near_->view.reset();
    far_->view.reset();
}

void GroundPainter::note_shown() {
    shown_ = std::chrono::steady_clock::now();
}

bool GroundPainter::is_due() const {
    return pending_ && std::chrono::steady_clock::now() - shown_ > rest;
}

void GroundPainter::draw_sheet(Sheet& sheet, const MapView& view, Reach reach, const Draw& draw) {
    auto wide = view;
    wide.camera.size = {reach.wider * view.camera.size.width, reach.wider * view.camera.size.height};
    wide.camera.meters_per_pixel *= reach.zoomed_out;
    const auto width = static_cast<unsigned>(std::lround(wide.camera.size.width * scale_));
    const auto height = static_cast<unsigned>(std::lround(wide.camera.size.height * scale_));
    wide.camera.size = {width / scale_, height / scale_};
    if (canvas_->getSize() != sf::Vector2u{width, height}) canvas_->create(width, height);
    painter_.set(draw(wide));
    painter_.paint(*canvas_, {0, 0, wide.camera.size.width, wide.camera.size.height});
    painter_.set({});  // up to millions of corners, not needed again
    canvas_->display();
    if (sheet.texture.getSize() != canvas_->getSize()) sheet.texture.create(width, height);
    sheet.texture.update(canvas_->getTexture());
    sheet.view = wide;
}

}  // namespace dateline
