#include "gazetteer/index/position_index.hpp"

#include "gazetteer/index/lat_lon_cell.hpp"
#include "geodesy/geodesic_line.hpp"

#include <algorithm>
#include <queue>
#include <set>

namespace dateline {
namespace {

double lat_of(PointRecord point) {
    return point.lat / units_per_degree;
}

double lon_of(PointRecord point) {
    return point.lon / units_per_degree;
}

LatLonCell cell_at(PointRecord point) {
    return {lat_of(point), lon_of(point), lat_of(point), lon_of(point)};
}

/// A node of the tree: a run of places and the cell that they lie in.
struct Run {
    std::size_t first = 0, end = 0;
    LatLonCell cell;
    bool by_latitude = true;
};

bool is_leaf(const Run& run) {
    return run.end - run.first <= PositionIndex::few_places;
}

std::size_t middle_of(const Run& run) {
    return run.first + (run.end - run.first) / 2;
}

/// What lies before and after a run's middle place, which is at this point and in neither half.
std::pair<Run, Run> halves(const Run& run, PointRecord middle) {
    Run less{run.first, middle_of(run), run.cell, !run.by_latitude};
    Run more{middle_of(run) + 1, run.end, run.cell, !run.by_latitude};
    if (run.by_latitude) {
        less.cell.north = more.cell.south = lat_of(middle);
    } else {
        less.cell.east = more.cell.west = lon_of(middle);
    }
    return {less, more};
}

/// A search for the places nearest to a point: cells in order of their least distance.
class NearestSearch {
public:
    NearestSearch(LatLon point, Meters radius, std::size_t limit)
        : point_{point}, least_{point}, radius_{radius}, limit_{limit} {}

    void offer(const Run& run) {
        const auto least = least_.to(run.cell);
        if (least <= reach()) waiting_.push({least, run});
    }

    /// The next cell to look into; nothing when all that is left lies too far.
    [[nodiscard]] std::optional<Run> next() {
        if (waiting_.empty() || waiting_.top().least > reach()) return std::nullopt;
        auto run = waiting_.top().run;
        waiting_.pop();
        return run;
    }

    void look_at(std::uint32_t place, PointRecord at, const PositionIndex::Accepts& accepts) {
        if (least_.to(cell_at(at)) > reach() || (accepts && !accepts(place))) return;
        const LatLon there{Degrees{lat_of(at)}, Degrees{lon_of(at)}};
        const PlaceAway away{shortest_line(point_, there).length, place};
        if (away.distance > radius_) return;
        found_.push(away);
        if (found_.size() > limit_) found_.pop();
    }

    [[nodiscard]] std::vector<PlaceAway> nearest_first() {
        std::vector<PlaceAway> places(found_.size());
        for (auto at = places.rbegin(); at != places.rend(); ++at) {
            *at = found_.top();
            found_.pop();
        }
        return places;
    }

private:
    struct Waiting {
        Meters least;
        Run run;
        friend bool operator>(const Waiting& a, const Waiting& b) { return a.least > b.least; }
    };

    /// Nothing farther can still be among the nearest.
    [[nodiscard]] Meters reach() const { return found_.size() < limit_ ? radius_ : found_.top().distance; }

    LatLon point_;
    LeastDistance least_;
    Meters radius_;
    std::size_t limit_;
    std::priority_queue<Waiting, std::vector<Waiting>, std::greater<>> waiting_;
    std::priority_queue<PlaceAway> found_;  ///< the farthest on top
};

/// The few places of least number among many.
class LikeliestPlaces {
public:
    LikeliestPlaces(std::size_t limit, const PositionIndex::Accepts& accepts)
        : limit_{limit}, accepts_{accepts} {}

    /// Whether a place is likelier than one found so far, or there are too few.
    [[nodiscard]] bool may_take(std::uint32_t place) const {
        return found_.size() < limit_ || place < *found_.rbegin();
    }
    void offer(std::uint32_t place) {
        if (accepts_ && !accepts_(place)) return;
        found_.insert(place);
        if (found_.size() > limit_) found_.erase(std::prev(found_.end()));
    }
    [[nodiscard]] std::vector<std::uint32_t> in_order() const { return {found_.begin(), found_.end()}; }

private:
    std::size_t limit_;
    const PositionIndex::Accepts& accepts_;
    std::set<std::uint32_t> found_;
};

/// A box without the antimeridian in it, or two.
std::vector<LatLonCell> cells_of(const Box& box) {
    const double south = box.south.value(), west = box.west.value(), north = box.north.value(),
                 east = box.east.value();
    if (west <= east) return {{south, west, north, east}};
    return {{south, west, north, 180}, {south, -180, north, east}};
}

PointRecord checked(PointRecord point) {
    if (lat_of(point) < -90 || lat_of(point) > 90 || lon_of(point) < -180 || lon_of(point) > 180) {
        throw_damaged("a position is off the globe");
    }
    return point;
}

}  // namespace

std::vector<PlaceAway> PositionIndex::nearest(LatLon point, Meters radius, std::size_t limit,
                                              const PointOf& point_of, const Accepts& accepts) const {
    if (limit == 0 || !(radius >= Meters{0})) return {};
    const auto at = [&](std::size_t index) { return checked(point_of(places_.at(index))); };
    NearestSearch search{point, radius, limit};
    if (places_.size() > 0) search.offer({0, places_.size(), {}, true});
    while (const auto run = search.next()) {
        if (is_leaf(*run)) {
            for (auto i = run->first; i < run->end; ++i) search.look_at(places_.at(i), at(i), accepts);
        } else {
            const auto middle = middle_of(*run);
            search.look_at(places_.at(middle), at(middle), accepts);
            const auto [less, more] = halves(*run, at(middle));
            search.offer(less);
            search.offer(more);
        }
    }
    return search.nearest_first();
}

std::vector<std::uint32_t> PositionIndex::within(const Box& box, std::size_t limit, const PointOf& point_of,
                                                 const Accepts& accepts) const {
    LikeliestPlaces found{limit, accepts};
    if (limit == 0 || places_.size() == 0) return {};
    for (const auto& cell : cells_of(box)) {
        std::vector<Run> waiting{{0, places_.size(), {}, true}};
        while (!waiting.empty()) {
            auto run = waiting.back();
            waiting.pop_back();
            if (!cell.touches(run.cell)) continue;
            const bool is_inside = cell.holds(run.cell);
            if (!is_inside && !is_leaf(run)) {
                const auto middle = middle_of(run);
                const auto [less, more] = halves(run, checked(point_of(places_.at(middle))));
                waiting.push_back(less);
                waiting.push_back(more);
                run.first = middle;
                run.end = middle + 1;
            }
            for (const auto place : places_.range(run.first, run.end - run.first)) {
                if (!found.may_take(place)) continue;  // before its record, elsewhere in the file, is read
                if (is_inside || cell.touches(cell_at(checked(point_of(place))))) found.offer(place);
            }
        }
    }
    return found.in_order();
}

std::vector<std::uint32_t> places_by_position(std::span<const PointRecord> points) {
    std::vector<std::uint32_t> places(points.size());
    for (std::size_t i = 0; i < places.size(); ++i) places[i] = static_cast<std::uint32_t>(i);
    std::vector<Run> waiting{{0, places.size(), {}, true}};
    while (!waiting.empty()) {
        const auto run = waiting.back();
        waiting.pop_back();
        if (is_leaf(run)) continue;
        const auto by_latitude = [points](std::uint32_t a, std::uint32_t b) {
            return std::pair{points[a].lat, a} < std::pair{points[b].lat, b};
        };
        const auto by_longitude = [points](std::uint32_t a, std::uint32_t b) {
            return std::pair{points[a].lon, a} < std::pair{points[b].lon, b};
        };
        const auto at = [&](std::size_t index) {
            return places.begin() + static_cast<std::ptrdiff_t>(index);
        };
        const auto middle = middle_of(run);
        if (run.by_latitude) {
            std::nth_element(at(run.first), at(middle), at(run.end), by_latitude);
        } else {
            std::nth_element(at(run.first), at(middle), at(run.end), by_longitude);
        }
        const auto [less, more] = halves(run, points[places[middle]]);
        waiting.push_back(less);
        waiting.push_back(more);
    }
    return places;
}

}  // namespace dateline
