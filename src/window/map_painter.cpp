#include "window/map_painter.hpp"

#include "window/box_mesh.hpp"
#include "window/sfml_values.hpp"
#include "window/stroke_mesh.hpp"

#include <SFML/Graphics/RectangleShape.hpp>
#include <SFML/Graphics/RenderTarget.hpp>
#include <SFML/Graphics/Vertex.hpp>

#include <type_traits>

namespace dateline {

/// Turns primitives, which are in drawing pixels, into triangles in device pixels.
class MapPainter::Mesher {
public:
    Mesher(std::vector<MeshBatch>& batches, const GlyphBook& glyphs, StampBook& stamps, double scale)
        : batches_{batches}, glyphs_{glyphs}, stamps_{stamps}, scale_{scale} {}

    void operator()(const FilledPath& path) { add_triangles(triangles_of(path.rings), path.colour); }
    void operator()(const FilledTriangles& triangles) { add_triangles(triangles.corners, triangles.colour); }

    void operator()(StrokedPath path) {
        for (auto& line : path.lines) scale_all(line);
        for (double& length_px : path.style.dash_px) length_px *= scale_;
        path.style.width_px *= scale_;
        path.style.casing_px *= scale_;
        add_stroked_path(plain(), path);
    }
    void operator()(const Symbol& symbol) { stamps_.add(batches_, symbol); }
    void operator()(RoundedBox box) {
        box.box = {box.box.left * scale_, box.box.top * scale_, box.box.right * scale_,
                   box.box.bottom * scale_};
        box.radius_px *= scale_;
        add_rounded_box(plain(), box);
    }
    void operator()(const TextLabel& label) { glyphs_.add(batches_, label); }

private:
    [[nodiscard]] std::vector<sf::Vertex>& plain() { return mesh_with(batches_, nullptr); }
    [[nodiscard]] PixelPoint scaled(PixelPoint p) const { return {p.x * scale_, p.y * scale_}; }
    void scale_all(PixelLine& line) const {
        for (PixelPoint& p : line) p = scaled(p);
    }
    void add_triangles(const std::vector<PixelPoint>& triangle_corners, Colour colour) {
        auto& mesh = plain();
        mesh.reserve(mesh.size() + triangle_corners.size());
        for (const PixelPoint p : triangle_corners) mesh.emplace_back(to_sf(scaled(p)), to_sf(colour));
    }

    std::vector<MeshBatch>& batches_;
    const GlyphBook& glyphs_;
    StampBook& stamps_;
    double scale_;
};

MapPainter::MapPainter(double scale, const GlyphBook& glyphs)
    : scale_{scale}, glyphs_{glyphs}, stamps_{scale} {}
MapPainter::~MapPainter() = default;

void MapPainter::set(const Drawing& drawing) {
    background_ = drawing.background;
    batches_.clear();
    stamps_.tidy();
    Mesher mesher{batches_, glyphs_, stamps_, scale_};
    for (const Primitive& primitive : drawing.primitives) std::visit(mesher, primitive);
}

ClippedView::ClippedView(sf::RenderTarget& target, PixelBox box, double scale) : target_{target} {
    const sf::Vector2f window{target.getSize()};
    const sf::Vector2f corner = to_sf(PixelPoint{box.left * scale, box.top * scale});
    const sf::Vector2f device = to_sf(PixelPoint{box.width() * scale, box.height() * scale});
    sf::View view{{0, 0, device.x, device.y}};
    view.setViewport({corner.x / window.x, corner.y / window.y, device.x / window.x, device.y / window.y});
    target.setView(view);
}

ClippedView::~ClippedView() {
    const sf::Vector2f window{target_.getSize()};
    target_.setView(sf::View{{0, 0, window.x, window.y}});
}

void MapPainter::paint(sf::RenderTarget& target, PixelBox box) const {
    const ClippedView clipped{target, box, scale_};
    if (background_.alpha > 0) {
        sf::RectangleShape sea{target.getView().getSize()};
        sea.setFillColor(to_sf(background_));
        target.draw(sea);
    }
    for (const MeshBatch& batch : batches_) {
        target.draw(batch.vertices.data(), batch.vertices.size(), sf::Triangles, batch.texture);
    }
}

}  // namespace dateline
