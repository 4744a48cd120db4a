#include "mapview/turned_lines.hpp"

#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

/// The line with longitudes that run on past ±180 instead of jumping.
TurnedLine unrolled(const MapProjection& projection, std::span<const LatLon> line) {
    TurnedLine result;
    for (const auto& point : line) {
        double lon_deg = projection.turned_longitude_deg(point.longitude().value());
        if (!result.empty()) {
            const double before_deg = result.back().lon_deg;
            lon_deg = before_deg + std::remainder(lon_deg - before_deg, 360);
        }
        result.push_back({lon_deg, point.latitude().value()});
    }
    return result;
}

TurnedPoint at_longitude(TurnedPoint a, TurnedPoint b, double lon_deg) {
    const double share = (lon_deg - a.lon_deg) / (b.lon_deg - a.lon_deg);
    return {lon_deg, a.lat_deg + share * (b.lat_deg - a.lat_deg)};
}

/// How many turns to the east a longitude is.
int turn_of(double lon_deg) {
    return static_cast<int>(std::floor((lon_deg + 180) / 360));
}

TurnedPoint moved(TurnedPoint point, int turns) {
    return {point.lon_deg - 360.0 * turns, point.lat_deg};
}

/// A ring that goes once round the globe is closed over the pole that it goes round.
void close_over_pole(TurnedLine& ring) {
    const double round_deg = ring.back().lon_deg - ring.front().lon_deg;
    if (std::abs(round_deg) < 180) return;
    double lat_sum_deg = 0;
    for (const auto& point : ring) lat_sum_deg += point.lat_deg;
    const double pole_deg = lat_sum_deg > 0 ? 90 : -90;
    const auto first = ring.front(), last = ring.back();
    ring.push_back({last.lon_deg, pole_deg});
    ring.push_back({first.lon_deg, pole_deg});
}

enum class Keep { west, east };

TurnedLine one_side(const TurnedLine& ring, double lon_deg, Keep keep) {
    const auto inside = [&](TurnedPoint p) {
        return keep == Keep::west ? p.lon_deg <= lon_deg : p.lon_deg >= lon_deg;
    };
    TurnedLine result;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const auto a = ring[i == 0 ? ring.size() - 1 : i - 1];
        const auto b = ring[i];
        if (inside(a) != inside(b)) result.push_back(at_longitude(a, b, lon_deg));
        if (inside(b)) result.push_back(b);
    }
    return result;
}

}  // namespace

std::vector<TurnedLine> turned_line(const MapProjection& projection, std::span<const LatLon> line) {
    auto whole = unrolled(projection, line);
    if (!projection.is_cut() || whole.empty()) return {whole};
    std::vector<TurnedLine> pieces;
    int turn = turn_of(whole.front().lon_deg);
    pieces.push_back({moved(whole.front(), turn)});
    for (std::size_t i = 1; i < whole.size(); ++i) {
        const int next = turn_of(whole[i].lon_deg);
        if (next != turn) {
            const double cut_deg = 360.0 * std::max(turn, next) - 180;
            const auto point = at_longitude(whole[i - 1], whole[i], cut_deg);
            pieces.back().push_back(moved(point, turn));
            pieces.push_back({moved(point, next)});
            turn = next;
        }
        pieces.back().push_back(moved(whole[i], turn));
    }
    return pieces;
}

std::vector<TurnedLine> turned_ring(const MapProjection& projection, std::span<const LatLon> ring) {
    auto whole = unrolled(projection, ring);
    if (!projection.is_cut() || whole.size() < 3) return {whole};
    close_over_pole(whole);
    const auto [west, east] =
        std::minmax_element(whole.begin(), whole.end(), [](auto a, auto b) { return a.lon_deg < b.lon_deg; });
    std::vector<TurnedLine> pieces;
    for (int turn = turn_of(west->lon_deg); turn <= turn_of(east->lon_deg); ++turn) {
        auto piece =
            one_side(one_side(whole, 360.0 * turn - 180, Keep::east), 360.0 * turn + 180, Keep::west);
        for (auto& point : piece) point = moved(point, turn);
        if (piece.size() > 2) pieces.push_back(std::move(piece));
    }
    return pieces;
}

}  // namespace dateline
