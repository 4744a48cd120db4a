#include "window/range_drag.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

namespace dateline {
namespace {

/// In the bar that ends there, not in the one that begins.
double before(double edge) {
    return std::nextafter(edge, 0);
}

}  // namespace

RangeDrag::RangeDrag(std::vector<double> edges, RowPart part, double at, double reach)
    : edges_{std::move(edges)}, part_{part}, from_{at}, grip_{grip_at(at, reach)} {
    assert(edges_.size() > 1);
}

RangeDrag::Grip RangeDrag::grip_at(double at, double reach) const {
    if (std::abs(at - part_.begin) <= reach) return Grip::begin;
    if (std::abs(at - part_.end) <= reach) return Grip::end;
    const bool everything = part_.begin <= edges_.front() && part_.end >= edges_.back();
    return !everything && at > part_.begin && at < part_.end ? Grip::whole : Grip::nothing;
}

RowPart RangeDrag::moved_to(double at) const {
    switch (grip_) {
        case Grip::begin:
            return at < part_.end ? touched(at, before(part_.end)) : touched(part_.end, at);
        case Grip::end:
            return at < part_.begin ? touched(at, before(part_.begin)) : touched(part_.begin, at);
        case Grip::whole:
            return shifted(at - from_);
        case Grip::nothing:
            return touched(from_, at);
    }
    return part_;
}

double RangeDrag::nearest_edge(double at) const {
    return *std::min_element(edges_.begin(), edges_.end(),
                             [at](double a, double b) { return std::abs(a - at) < std::abs(b - at); });
}

/// Every bar between the two, those at the ends included.
RowPart RangeDrag::touched(double from, double to) const {
    const auto [low, high] = std::minmax(from, to);
    const auto after_low = std::upper_bound(edges_.begin() + 1, edges_.end() - 1, low);
    const auto after_high = std::upper_bound(edges_.begin() + 1, edges_.end() - 1, high);
    return {*(after_low - 1), *after_high};
}

/// As long as before, as nearly as the bars' lengths allow.
RowPart RangeDrag::shifted(double by) const {
    const double length = part_.end - part_.begin;
    const double begin = nearest_edge(std::clamp(part_.begin + by, 0.0, 1.0 - length));
    const double end = nearest_edge(begin + length);
    return end > begin ? RowPart{begin, end} : touched(begin, begin);
}

}  // namespace dateline
