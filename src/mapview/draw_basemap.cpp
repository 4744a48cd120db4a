#include "mapview/compose_map.hpp"
#include "mapview/graticule.hpp"
#include "mapview/pixel_clipping.hpp"
#include "mapview/visible_cells.hpp"
#include "mapview/world_edge.hpp"

#include <cmath>
#include <optional>

namespace dateline {
namespace {

/// Vertices closer together than this look the same.
constexpr double finest_px = 0.35;
/// What lies farther outside the drawing is cut off.
constexpr double overhang_px = 16;
/// First-level borders clutter the map when seen from farther away.
constexpr double farthest_admin1_m_per_px = 3'500;

/// Natural Earth's rank up to which rivers and lakes are shown.
int last_water_rank(double m_per_px) {
    constexpr struct {
        double from_m_per_px;
        int rank;
    } steps[] = {{20'000, 1}, {9'000, 2}, {5'000, 4}, {2'500, 5}, {1'200, 6}, {600, 8}, {250, 9}};
    for (const auto& step : steps) {
        if (m_per_px >= step.from_m_per_px) return step.rank;
    }
    return 99;
}

/// One view's way of drawing cells.
class CellPainter {
public:
    /// Of a layer that few cells have, those alone are looked at.
    CellPainter(const Basemap& basemap, const MapView& view, Fills fills,
                std::optional<BasemapLayer> rare_layer = {})
        : basemap_{basemap},
          view_{view},
          fills_{fills},
          m_per_px_{view.ground_meters_per_pixel({view.camera.size.width / 2, view.camera.size.height / 2})
                        .value_or(view.camera.meters_per_pixel)},
          scale_{scale_for(m_per_px_)},
          cells_{rare_layer ? cells_with(*rare_layer) : visible_cells(view)},
          frame_{PixelBox{0, 0, view.camera.size.width, view.camera.size.height}.grown(overhang_px)} {}

    [[nodiscard]] double meters_per_pixel() const { return m_per_px_; }

    [[nodiscard]] Primitive filled(BasemapLayer layer, Colour colour, int last_rank) const {
        FilledPath path{{}, colour};
        if (colour.alpha == 0) return path;
        if (fills_ == Fills::triangles) return filled_triangles(layer, colour);
        for (const auto cell : cells_) {
            const auto shape = basemap_.shape(scale_, layer, cell);
            const auto pixels = pixels_of(shape, cell);
            for (std::size_t i = 0; i < shape.starts.size(); ++i) {
                if (shape.ranks[i] > last_rank) continue;
                auto ring = clipped_ring(thinned_ring(shape, pixels, i), frame_);
                if (ring.size() > 2) path.rings.push_back(std::move(ring));
            }
        }
        return path;
    }

    [[nodiscard]] StrokedPath stroked(BasemapLayer layer, const StrokeStyle& style, int last_rank) const {
        StrokedPath path{{}, style};
        if (style.colour.alpha == 0) return path;
        for (const auto cell : cells_) {
            const auto shape = basemap_.shape(scale_, layer, cell);
            if (shape.starts.empty()) continue;
            const auto pixels = pixels_of(shape, cell);
            for (std::size_t i = 0; i < shape.starts.size(); ++i) {
                if (shape.ranks[i] > last_rank) continue;
                for (auto& piece : clipped_line(thinned_line(shape, pixels, i), frame_)) {
                    path.lines.push_back(std::move(piece));
                }
            }
        }
        return path;
    }

private:
    [[nodiscard]] std::vector<CellNumber> cells_with(BasemapLayer layer) const {
        return visible_cells(view_, [this, layer](CellNumber cell) {
            return !basemap_.shape(scale_, layer, cell).starts.empty();
        });
    }

    [[nodiscard]] FilledTriangles filled_triangles(BasemapLayer layer, Colour colour) const {
        FilledTriangles result{{}, colour};
        for (const auto cell : cells_) {
            const auto shape = basemap_.shape(scale_, layer, cell);
            const auto pixels = pixels_of(shape, cell);
            for (const auto corner : shape.triangles) result.corners.push_back(pixels[corner]);
        }
        return result;
    }

    [[nodiscard]] std::vector<PixelPoint> pixels_of(const CellShape& shape, CellNumber cell) const {
        const double west = view_.projection.turned_longitude_deg(west_deg(cell)), south = south_deg(cell);
        std::vector<TurnedPoint> turned(shape.vertices.size());
        for (std::size_t i = 0; i < turned.size(); ++i) {
            turned[i] = {west + cell_deg * (shape.vertices[i].east / 65535.0),
                         south + cell_deg * (shape.vertices[i].north / 65535.0)};
        }
        std::vector<PlanePoint> plane(turned.size());
        view_.projection.forward(turned, plane);
        std::vector<PixelPoint> pixels(turned.size());
        for (std::size_t i = 0; i < turned.size(); ++i) pixels[i] = view_.camera.to_pixel(plane[i]);
        return pixels;
    }

    [[nodiscard]] static std::pair<std::size_t, std::size_t> run_of(const CellShape& shape, std::size_t i) {
        return {shape.starts[i], i + 1 < shape.starts.size() ? shape.starts[i + 1] : shape.outline_vertices};
    }

    /// On a cell's edge, where its neighbour has the same vertices: none may be left out, or a gap is seen.
    [[nodiscard]] static bool on_edge(CellVertex vertex) {
        return vertex.east == 0 || vertex.north == 0 || vertex.east == 65535 || vertex.north == 65535;
    }

    [[nodiscard]] static PixelLine thinned_ring(const CellShape& shape, const std::vector<PixelPoint>& pixels,
                                                std::size_t number) {
        const auto [begin, end] = run_of(shape, number);
        PixelLine ring;
        for (auto i = begin; i < end; ++i) {
            if (ring.empty() || on_edge(shape.vertices[i]) || is_apart(ring.back(), pixels[i])) {
                ring.push_back(pixels[i]);
            }
        }
        return ring;
    }

    [[nodiscard]] static PixelLine thinned_line(const CellShape& shape, const std::vector<PixelPoint>& pixels,
                                                std::size_t number) {
        const auto [begin, end] = run_of(shape, number);
        PixelLine line;
        for (auto i = begin; i < end; ++i) {
            if (line.empty() || i + 1 == end || is_apart(line.back(), pixels[i])) line.push_back(pixels[i]);
        }
        return line;
    }

    [[nodiscard]] static bool is_apart(PixelPoint a, PixelPoint b) {
        return std::abs(a.x - b.x) + std::abs(a.y - b.y) > finest_px;
    }

    const Basemap& basemap_;
    const MapView& view_;
    Fills fills_;
    double m_per_px_;
    BasemapScale scale_;
    std::vector<CellNumber> cells_;
    PixelBox frame_;
};

PixelBox frame_of(const MapView& view) {
    return PixelBox{0, 0, view.camera.size.width, view.camera.size.height}.grown(overhang_px);
}

Primitive as_fill(FilledPath path, Fills fills) {
    if (fills == Fills::triangles) return FilledTriangles{triangles_of(path.rings), path.colour};
    return path;
}

}  // namespace

Drawing draw_ground(const Basemap& basemap, const MapView& view, const MapStyle& style, Fills fills) {
    auto drawing = draw_basemap(basemap, view, style, fills);
    drawing.primitives.push_back(stroked(graticule_of(view), style.graticule));
    if (auto beyond = beyond_the_circle(view, frame_of(view), style.beyond)) {
        drawing.primitives.push_back(as_fill(std::move(*beyond), fills));
    }
    return drawing;
}

StrokedPath disputed_borders(const Basemap& basemap, const MapView& view, const MapStyle& style) {
    constexpr auto layer = BasemapLayer::disputed_borders;
    return CellPainter{basemap, view, Fills::paths, layer}.stroked(layer, style.disputed_border, 255);
}

Colour ground_background(const MapView& view, const MapStyle& style) {
    return has_edge(view.projection.kind()) ? style.beyond : style.sea;
}

Drawing draw_basemap(const Basemap& basemap, const MapView& view, const MapStyle& style, Fills fills) {
    Drawing drawing{ground_background(view, style), {}};
    auto& out = drawing.primitives;
    if (auto sea = world_disc(view, frame_of(view), style.sea))
        out.push_back(as_fill(std::move(*sea), fills));
    constexpr int every_rank = 255;
    const CellPainter painter{basemap, view, fills};
    const int water_rank = last_water_rank(painter.meters_per_pixel());
    out.push_back(painter.filled(BasemapLayer::land, style.land, every_rank));
    out.push_back(painter.filled(BasemapLayer::urban, style.urban, every_rank));
    if (painter.meters_per_pixel() < farthest_admin1_m_per_px) {
        out.push_back(painter.stroked(BasemapLayer::admin1_borders, style.admin1_border, every_rank));
    }
    out.push_back(painter.stroked(BasemapLayer::rivers, style.river, water_rank));
    out.push_back(painter.filled(BasemapLayer::lakes, style.lake, water_rank));
    out.push_back(painter.stroked(BasemapLayer::lake_shores, style.lake_shore, water_rank));
    out.push_back(painter.stroked(BasemapLayer::coast, style.coast, every_rank));
    out.push_back(painter.stroked(BasemapLayer::country_borders, style.country_border, every_rank));
    out.push_back(painter.stroked(BasemapLayer::disputed_borders, style.disputed_border, every_rank));
    return drawing;
}

}  // namespace dateline
