#include "exchange/running_box.hpp"

#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

std::size_t cell_of(double lon_deg) noexcept {
    return static_cast<std::size_t>(std::floor(lon_deg) + 180);
}

}  // namespace

void RunningBox::Cell::take(double lon_deg) noexcept {
    west_deg = std::min(west_deg, lon_deg);
    east_deg = std::max(east_deg, lon_deg);
}

void RunningBox::cover(double west_deg, double east_deg) noexcept {
    const std::size_t first = cell_of(west_deg);
    const std::size_t last = cell_of(east_deg);
    for (std::size_t i = first; i <= last; ++i) {
        const double left_deg = static_cast<double>(i) - 180;
        cells_[i].take(std::max(west_deg, left_deg));
        cells_[i].take(std::min(east_deg, left_deg + 1));
    }
}

void RunningBox::add(LatLon point) noexcept {
    cells_[cell_of(point.longitude().value())].take(point.longitude().value());
    south_deg_ = std::min(south_deg_, point.latitude().value());
    north_deg_ = std::max(north_deg_, point.latitude().value());
}

void RunningBox::add(const std::vector<LatLon>& points) {
    if (points.empty()) return;
    for (const LatLon& point : points) add(point);
    const auto [west, east] = std::ranges::minmax(points, {}, &LatLon::longitude);
    cover(west.longitude().value(), east.longitude().value());
}

void RunningBox::add(const FeatureShape& shape) {
    if (const auto* point = std::get_if<LatLon>(&shape)) add(*point);
    if (const auto* line = std::get_if<LineParts>(&shape)) {
        for (const auto& part : *line) add(part);
    }
    if (const auto* area = std::get_if<const Area*>(&shape)) {
        for (const Polygon& polygon : (*area)->polygons) add(polygon.outer);
    }
}

std::optional<Box> RunningBox::box() const {
    if (south_deg_ > north_deg_) return std::nullopt;
    std::vector<Cell> seen;
    std::ranges::copy_if(cells_, std::back_inserter(seen), &Cell::seen);
    double west_deg = seen.front().west_deg;
    double east_deg = seen.back().east_deg;
    double widest_gap = west_deg + 360 - east_deg;
    for (std::size_t i = 1; i < seen.size(); ++i) {
        const double gap = seen[i].west_deg - seen[i - 1].east_deg;
        if (gap <= widest_gap) continue;
        widest_gap = gap;
        west_deg = seen[i].west_deg;
        east_deg = seen[i - 1].east_deg;
    }
    return Box{Degrees{south_deg_}, Degrees{west_deg}, Degrees{north_deg_}, Degrees{east_deg}};
}

}  // namespace dateline
