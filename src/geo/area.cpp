#include "geo/area.hpp"

#include <algorithm>
#include <cassert>

namespace dateline {
namespace {

/// A stretch of longitudes that does not cross the antimeridian.
struct LongitudeRange {
    double west_deg;
    double east_deg;
};

LongitudeRange longitudes_of(const Ring& ring) {
    const auto [west, east] = std::ranges::minmax(ring, {}, &LatLon::longitude);
    return {west.longitude().value(), east.longitude().value()};
}

std::vector<LongitudeRange> merged(std::vector<LongitudeRange> ranges) {
    std::ranges::sort(ranges, {}, &LongitudeRange::west_deg);
    std::vector<LongitudeRange> result{ranges.front()};
    for (const LongitudeRange& range : ranges) {
        if (range.west_deg > result.back().east_deg) {
            result.push_back(range);
        } else {
            result.back().east_deg = std::max(result.back().east_deg, range.east_deg);
        }
    }
    return result;
}

/// What is left of the circle when its widest empty stretch is taken out.
LongitudeRange smallest_cover(const std::vector<LongitudeRange>& ranges) {
    LongitudeRange cover{ranges.front().west_deg, ranges.back().east_deg};
    double widest_gap = cover.west_deg + 360 - cover.east_deg;
    for (std::size_t i = 1; i < ranges.size(); ++i) {
        const double gap = ranges[i].west_deg - ranges[i - 1].east_deg;
        if (gap > widest_gap) {
            widest_gap = gap;
            cover = {ranges[i].west_deg, ranges[i - 1].east_deg};
        }
    }
    return cover;
}

}  // namespace

bool Box::contains(LatLon point) const noexcept {
    if (point.latitude() < south || point.latitude() > north) return false;
    const auto between = [this](Degrees longitude) {
        return west <= east ? west <= longitude && longitude <= east : west <= longitude || longitude <= east;
    };
    const Degrees longitude = point.longitude();
    if (between(longitude)) return true;
    // 180 and -180 are one meridian.
    return (longitude.value() == 180 || longitude.value() == -180) && between(-longitude);
}

Box bounding_box(const Area& area) {
    std::vector<LongitudeRange> ranges;
    Degrees south{90};
    Degrees north{-90};
    for (const Polygon& polygon : area.polygons) {
        if (polygon.outer.empty()) continue;
        const auto [low, high] = std::ranges::minmax(polygon.outer, {}, &LatLon::latitude);
        south = std::min(south, low.latitude());
        north = std::max(north, high.latitude());
        ranges.push_back(longitudes_of(polygon.outer));
    }
    assert(!ranges.empty());
    const LongitudeRange cover = smallest_cover(merged(std::move(ranges)));
    return Box{south, Degrees{cover.west_deg}, north, Degrees{cover.east_deg}};
}

}  // namespace dateline
