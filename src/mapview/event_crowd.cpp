#include "mapview/event_crowd.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace dateline {
namespace {

constexpr double radians_per_degree = std::numbers::pi / 180;
/// Where the square map ends (EPSG:3857).
constexpr double farthest_lat_deg = 85.0511287798066;
constexpr std::uint32_t cells_across = 1u << EventCrowd::finest_level;

/// The bits of a 24-bit number with a zero between each two.
std::uint64_t spread_bits(std::uint64_t bits) {
    bits = (bits | bits << 16) & 0x0000'FFFF'0000'FFFF;
    bits = (bits | bits << 8) & 0x00FF'00FF'00FF'00FF;
    bits = (bits | bits << 4) & 0x0F0F'0F0F'0F0F'0F0F;
    bits = (bits | bits << 2) & 0x3333'3333'3333'3333;
    return (bits | bits << 1) & 0x5555'5555'5555'5555;
}

std::uint64_t code_of(WorldPoint point) {
    const auto cell = [](double share) {
        return static_cast<std::uint64_t>(
            std::clamp<double>(std::floor(share * cells_across), 0, cells_across - 1));
    };
    return spread_bits(cell(point.x)) | spread_bits(cell(point.y)) << 1;
}

bool meets(const WorldBox& a, const WorldBox& b) {
    return a.west <= b.east && b.west <= a.east && a.north <= b.south && b.north <= a.south;
}

}  // namespace

WorldPoint world_point(LatLon point) noexcept {
    const double lat_rad =
        std::clamp(point.latitude().value(), -farthest_lat_deg, farthest_lat_deg) * radians_per_degree;
    return {(point.longitude().value() + 180) / 360,
            0.5 - std::asinh(std::tan(lat_rad)) / (2 * std::numbers::pi)};
}

LatLon lat_lon_of(WorldPoint point) noexcept {
    const double lat_rad = std::atan(std::sinh((0.5 - point.y) * 2 * std::numbers::pi));
    return {Degrees{lat_rad / radians_per_degree}, Degrees{std::clamp(point.x * 360 - 180, -180.0, 180.0)}};
}

EventCrowd::EventCrowd(std::vector<CrowdEvent> events) : events_{std::move(events)} {
    index();
}

void EventCrowd::index() {
    struct Coded {
        std::uint64_t code;
        std::size_t position;
    };
    std::vector<Coded> coded(events_.size());
    for (std::size_t i = 0; i < events_.size(); ++i) coded[i] = {code_of(world_point(events_[i].point)), i};
    std::sort(coded.begin(), coded.end(), [](const Coded& a, const Coded& b) {
        return a.code < b.code || (a.code == b.code && a.position < b.position);
    });
    std::vector<CrowdEvent> sorted(events_.size());
    codes_.resize(events_.size());
    sums_.assign(1, {});
    sums_.reserve(events_.size() + 1);
    for (std::size_t i = 0; i < coded.size(); ++i) {
        const auto& event = sorted[i] = events_[coded[i].position];
        codes_[i] = coded[i].code;
        const auto [x, y] = world_point(event.point);
        const auto& before = sums_.back();
        sums_.push_back({before.x + x, before.y + y, before.disputed + (event.disputed ? 1 : 0)});
    }
    events_ = std::move(sorted);
}

/// A walk down the tree of cells, each of which is a quarter of its parent.
class EventCrowd::Visit {
public:
    Visit(const EventCrowd& crowd, int level, std::span<const WorldBox> boxes)
        : crowd_{crowd}, level_{level}, boxes_{boxes} {}

    [[nodiscard]] std::vector<CrowdCell> cells() {
        visit({0, 0, 0}, 0, crowd_.size());
        return std::move(cells_);
    }

private:
    struct Square {
        int level;
        std::uint64_t x, y;
        [[nodiscard]] WorldBox box() const {
            const double side = std::ldexp(1.0, -level);
            return {static_cast<double>(x) * side, static_cast<double>(y) * side,
                    static_cast<double>(x + 1) * side, static_cast<double>(y + 1) * side};
        }
    };

    void visit(Square square, std::size_t begin, std::size_t end) {
        if (begin == end) return;
        const auto box = square.box();
        const bool seen = std::any_of(boxes_.begin(), boxes_.end(), [&](auto& b) { return meets(box, b); });
        if (!seen) return;
        if (square.level == level_ || end - begin == 1) {
            add(box, begin, end);
            return;
        }
        const int bits_below = 2 * (finest_level - square.level - 1);
        const auto first_code = (spread_bits(square.x) | spread_bits(square.y) << 1) << (bits_below + 2);
        for (std::uint64_t quarter = 0; quarter < 4; ++quarter) {
            const auto next_code = first_code + ((quarter + 1) << bits_below);
            const auto codes = crowd_.codes_.begin();
            const auto quarter_end = static_cast<std::size_t>(
                std::lower_bound(codes + static_cast<std::ptrdiff_t>(begin),
                                 codes + static_cast<std::ptrdiff_t>(end), next_code) -
                codes);
            visit({square.level + 1, 2 * square.x + (quarter & 1), 2 * square.y + (quarter >> 1)}, begin,
                  quarter_end);
            begin = quarter_end;
        }
    }

    void add(const WorldBox& box, std::size_t begin, std::size_t end) {
        const auto &low = crowd_.sums_[begin], &high = crowd_.sums_[end];
        const auto count = static_cast<double>(end - begin);
        const auto middle = end - begin == 1
                                ? crowd_.events_[begin].point
                                : lat_lon_of({(high.x - low.x) / count, (high.y - low.y) / count});
        cells_.push_back({begin, end, high.disputed - low.disputed, middle, box});
    }

    const EventCrowd& crowd_;
    int level_;
    std::span<const WorldBox> boxes_;
    std::vector<CrowdCell> cells_;
};

std::vector<CrowdCell> EventCrowd::cells(int level, std::span<const WorldBox> boxes) const {
    return Visit{*this, level, boxes}.cells();
}

/// Order and codes are those of the whole; what one event adds to the sums is their difference.
EventCrowd EventCrowd::where(const std::function<bool(std::size_t event)>& holds) const {
    EventCrowd kept{{}};
    for (std::size_t i = 0; i < events_.size(); ++i) {
        if (!holds(events_[i].event)) continue;
        const Sums &low = sums_[i], &high = sums_[i + 1], &before = kept.sums_.back();
        kept.sums_.push_back({before.x + (high.x - low.x), before.y + (high.y - low.y),
                              before.disputed + (high.disputed - low.disputed)});
        kept.events_.push_back(events_[i]);
        kept.codes_.push_back(codes_[i]);
    }
    return kept;
}

}  // namespace dateline
