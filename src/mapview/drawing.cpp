#include "mapview/drawing.hpp"

#include <algorithm>

namespace dateline {
namespace {

/// An edge that is not level, top end first.
struct Edge {
    PixelPoint top, bottom;
    [[nodiscard]] double x_at(double y) const {
        return top.x + (bottom.x - top.x) * (y - top.y) / (bottom.y - top.y);
    }
};

std::vector<Edge> edges_of(const std::vector<PixelLine>& rings) {
    std::vector<Edge> edges;
    for (const auto& ring : rings) {
        for (std::size_t i = 0; i < ring.size(); ++i) {
            auto a = ring[i], b = ring[(i + 1) % ring.size()];
            if (a.y > b.y) std::swap(a, b);
            if (a.y < b.y) edges.push_back({a, b});
        }
    }
    return edges;
}

void add_band(std::vector<const Edge*>& across, double top, double bottom, std::vector<PixelPoint>& corners) {
    const double middle = (top + bottom) / 2;
    std::sort(across.begin(), across.end(),
              [&](const Edge* a, const Edge* b) { return a->x_at(middle) < b->x_at(middle); });
    for (std::size_t i = 0; i + 1 < across.size(); i += 2) {
        const PixelPoint a{across[i]->x_at(top), top}, b{across[i + 1]->x_at(top), top};
        const PixelPoint c{across[i + 1]->x_at(bottom), bottom}, d{across[i]->x_at(bottom), bottom};
        corners.insert(corners.end(), {a, b, c, a, c, d});
    }
}

}  // namespace

bool contains(const std::vector<PixelLine>& rings, PixelPoint point) {
    bool odd = false;
    for (const auto& ring : rings) {
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const auto a = ring[i], b = ring[i + 1 < ring.size() ? i + 1 : 0];
            if ((a.y <= point.y) == (b.y <= point.y)) continue;
            if (point.x < a.x + (b.x - a.x) * (point.y - a.y) / (b.y - a.y)) odd = !odd;
        }
    }
    return odd;
}

std::vector<PixelPoint> triangles_of(const std::vector<PixelLine>& rings) {
    auto edges = edges_of(rings);
    std::sort(edges.begin(), edges.end(), [](const Edge& a, const Edge& b) { return a.top.y < b.top.y; });
    std::vector<double> levels;
    for (const auto& edge : edges) levels.insert(levels.end(), {edge.top.y, edge.bottom.y});
    std::sort(levels.begin(), levels.end());
    levels.erase(std::unique(levels.begin(), levels.end()), levels.end());

    std::vector<PixelPoint> corners;
    std::vector<const Edge*> across;  // edges that reach through the band
    std::size_t next = 0;
    for (std::size_t i = 0; i + 1 < levels.size(); ++i) {
        std::erase_if(across, [&](const Edge* edge) { return edge->bottom.y <= levels[i]; });
        for (; next < edges.size() && edges[next].top.y <= levels[i]; ++next) across.push_back(&edges[next]);
        add_band(across, levels[i], levels[i + 1], corners);
    }
    return corners;
}

}  // namespace dateline
