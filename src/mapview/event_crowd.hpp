/// More events than can be drawn one by one, found by where they are.
#pragma once

#include "geo/area.hpp"
#include "geo/lat_lon.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace dateline {

/// Where one event is shown while it is one of many.
struct CrowdEvent {
    LatLon point;
    std::uint32_t event = 0;  ///< position in the dossier
    bool disputed = false;    ///< its reports disagree
};

/// A position in the square Web Mercator map of the world: 0..1 eastward from 180° W, southward from 85° N.
struct WorldPoint {
    double x = 0;
    double y = 0;
};
[[nodiscard]] WorldPoint world_point(LatLon point) noexcept;
[[nodiscard]] LatLon lat_lon_of(WorldPoint point) noexcept;

/// A part of that square.
struct WorldBox {
    double west = 0, north = 0, east = 1, south = 1;
};

/// Neighbouring events: those in one cell of a grid.
struct CrowdCell {
    std::size_t begin = 0, end = 0;  ///< positions in EventCrowd::events()
    std::size_t disputed = 0;
    LatLon middle;  ///< of its events
    WorldBox box;   ///< the cell
    [[nodiscard]] std::size_t count() const noexcept { return end - begin; }
};

/**
 * Events sorted along a Z-order curve, so that every cell of every grid of 2^n cells is one run of them
 * (Morton 1966); its count and middle come from running sums. Cells lie still while the map is panned.
 */
class EventCrowd {
public:
    explicit EventCrowd(std::vector<CrowdEvent> events);

    [[nodiscard]] std::size_t size() const noexcept { return events_.size(); }
    [[nodiscard]] std::span<const CrowdEvent> events() const noexcept { return events_; }

    /// The cells of the grid of 2^level by 2^level that hold events and meet one of the boxes. A cell with
    /// one event may be larger than the grid's. @pre 0 <= level <= finest_level
    [[nodiscard]] std::vector<CrowdCell> cells(int level, std::span<const WorldBox> boxes) const;

    /// Whether all events of the cell are in one cell of the finest grid, which no view parts.
    [[nodiscard]] bool is_one_spot(const CrowdCell& cell) const {
        return codes_[cell.begin] == codes_[cell.end - 1];
    }

    /// Those of which the predicate holds, by their position in the dossier.
    [[nodiscard]] EventCrowd where(const std::function<bool(std::size_t event)>& holds) const;

    static constexpr int finest_level = 24;  ///< a cell of 2.4 m at the equator

private:
    class Visit;
    struct Sums {
        double x = 0, y = 0;
        std::uint32_t disputed = 0;
    };

    void index();

    std::vector<CrowdEvent> events_;
    std::vector<std::uint64_t> codes_;
    std::vector<Sums> sums_;  ///< of all events before each; one more than events
};

}  // namespace dateline
