#include "webpage/line_code.hpp"

#include "webpage/map_middle.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace dateline {
namespace {

void append_difference(std::string& out, std::int64_t difference) {
    // The sign goes last, so that small differences are short either way.
    auto bits = static_cast<std::uint64_t>(difference < 0 ? ~(difference * 2) : difference * 2);
    constexpr std::uint64_t more_follow = 32;
    for (; bits >= more_follow; bits >>= 5) out += static_cast<char>((bits % 32 | more_follow) + 63);
    out += static_cast<char>(bits + 63);
}

/// How far a point lies from the stretch between two others, in degrees of the plane.
double distance_deg(LatLon point, LatLon from, LatLon to) {
    const auto x = [](LatLon at) { return at.longitude().value(); };
    const auto y = [](LatLon at) { return at.latitude().value(); };
    const double dx = x(to) - x(from), dy = y(to) - y(from), length = dx * dx + dy * dy;
    const double along =
        length > 0 ? std::clamp(((x(point) - x(from)) * dx + (y(point) - y(from)) * dy) / length, 0.0, 1.0)
                   : 0;
    return std::hypot(x(point) - x(from) - along * dx, y(point) - y(from) - along * dy);
}

}  // namespace

std::vector<GridPoint> grid_line(std::span<const LatLon> line, int per_degree, Degrees middle) {
    std::vector<GridPoint> points;
    double before_deg = middle.value();
    for (const LatLon& point : line) {
        before_deg = longitude_near(point, Degrees{before_deg});
        const GridPoint on_grid{std::llround(before_deg * per_degree),
                                std::llround(point.latitude().value() * per_degree)};
        if (points.empty() || points.back() != on_grid) points.push_back(on_grid);
    }
    return points;
}

void append_line_code(std::string& out, std::span<const GridPoint> line) {
    GridPoint before;
    for (const GridPoint point : line) {
        append_difference(out, point.lat - before.lat);
        append_difference(out, point.lon - before.lon);
        before = point;
    }
}

std::vector<LatLon> simplified(std::span<const LatLon> line, double tolerance_deg) {
    if (line.size() < 3) return {line.begin(), line.end()};
    std::vector<bool> kept(line.size(), false);
    kept.front() = kept.back() = true;
    std::vector<std::pair<std::size_t, std::size_t>> stretches{{0, line.size() - 1}};
    while (!stretches.empty()) {
        const auto [from, to] = stretches.back();
        stretches.pop_back();
        double farthest_deg = tolerance_deg;
        std::size_t farthest = from;
        for (std::size_t i = from + 1; i < to; ++i) {
            const double deg = distance_deg(line[i], line[from], line[to]);
            if (deg > farthest_deg) {
                farthest_deg = deg;
                farthest = i;
            }
        }
        if (farthest == from) continue;
        kept[farthest] = true;
        stretches.insert(stretches.end(), {{from, farthest}, {farthest, to}});
    }
    std::vector<LatLon> result;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (kept[i]) result.push_back(line[i]);
    }
    return result;
}

}  // namespace dateline
