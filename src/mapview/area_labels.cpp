#include "mapview/map_labels.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

constexpr double step_px = 60;
/// Names farther than this from an area's corners and the frame stand as well as any.
constexpr double roomy_px = 70;

/// Points of a grid that lies still on the plane while the map is panned.
class PlaneGrid {
public:
    explicit PlaneGrid(const Camera& camera) : camera_{camera}, step_m_{step_px * camera.meters_per_pixel} {}

    struct Point {
        PixelPoint at;
        int coarseness = 0;  ///< of the coarsest grid that it is also a point of
        long column = 0, row = 0;
    };
    [[nodiscard]] std::vector<Point> points_in(PixelBox frame) const {
        const auto first = camera_.to_plane({frame.left, frame.bottom});
        const auto last = camera_.to_plane({frame.right, frame.top});
        std::vector<Point> points;
        for (long column = number(first.x_m); column <= number(last.x_m); ++column) {
            for (long row = number(first.y_m); row <= number(last.y_m); ++row) {
                const PlanePoint point{static_cast<double>(column) * step_m_,
                                       static_cast<double>(row) * step_m_};
                points.push_back({camera_.to_pixel(point), coarseness(column, row), column, row});
            }
        }
        return points;
    }

private:
    [[nodiscard]] long number(double at_m) const { return std::lround(at_m / step_m_); }
    static int coarseness(long column, long row) {
        int level = 0;
        for (long step = 2; step <= 8 && column % step == 0 && row % step == 0; step *= 2) ++level;
        return level;
    }

    const Camera& camera_;
    double step_m_;
};

double distance_to_corners(const std::vector<PixelLine>& rings, PixelPoint p) {
    double nearest_square = 1e300;
    for (const auto& ring : rings) {
        for (const auto corner : ring) {
            const double right = corner.x - p.x, down = corner.y - p.y;
            nearest_square = std::min(nearest_square, right * right + down * down);
        }
    }
    return std::sqrt(nearest_square);
}

std::vector<PixelLine> rings_of(const Area& area, const MapView& view) {
    std::vector<PixelLine> rings;
    for (const auto& polygon : area.polygons) {
        for (auto& ring : view.ring_to_pixels(polygon.outer)) rings.push_back(std::move(ring));
    }
    return rings;
}

struct Candidate {
    double room_px = 0;
    PlaneGrid::Point point;
};

/// Roomier first. Where the map is panned, all that are roomy enough are alike, and the coarsest grid leads.
bool leads(const Candidate& a, const Candidate& b) {
    if (a.room_px != b.room_px) return a.room_px > b.room_px;
    if (a.point.coarseness != b.point.coarseness) return a.point.coarseness > b.point.coarseness;
    return std::pair{a.point.column, a.point.row} < std::pair{b.point.column, b.point.row};
}

std::vector<Candidate> candidates(const Area& area, const LabelGround& ground) {
    const auto rings = rings_of(area, ground.view);
    const PixelBox frame{0, 0, ground.view.camera.size.width, ground.view.camera.size.height};
    const double enough_px = ground.edges == LabelEdges::still ? roomy_px : 1e300;
    std::vector<Candidate> found;
    for (const auto& point : PlaneGrid{ground.view.camera}.points_in(frame)) {
        if (!frame.contains(point.at) || !contains(rings, point.at)) continue;
        const double to_frame =
            std::min({point.at.x, point.at.y, frame.right - point.at.x, frame.bottom - point.at.y});
        found.push_back({std::min({distance_to_corners(rings, point.at), to_frame, enough_px}), point});
    }
    std::sort(found.begin(), found.end(), leads);
    return found;
}

}  // namespace

std::optional<MapLabel> area_label(const MapObject& object, const LabelGround& ground) {
    const auto found = candidates(*object.area, ground);
    if (found.empty()) return std::nullopt;
    MapLabel label;
    label.wish.text = object.label;
    for (auto remark = object.remarks.rbegin(); remark != object.remarks.rend(); ++remark) {
        label.wish.shorter.insert(label.wish.shorter.begin(), label.wish.text);
        label.wish.text = fmt::format("{} · {}", object.label, *remark);
    }
    label.wish.style = ground.style.site_label;
    label.wish.style.colour =
        object.kind == MapObjectKind::launch_area ? ground.style.launch : ground.style.ink;
    label.wish.anchor = found.front().point.at;
    for (std::size_t i = 1; i < found.size(); ++i) label.wish.other_anchors.push_back(found[i].point.at);
    label.wish.positions = {LabelPosition::center};
    label.wish.priority = 2;
    label.wish.leans = true;
    return label;
}

}  // namespace dateline
