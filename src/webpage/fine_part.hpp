/// Where the page's map is finer than a map of the world.
#pragma once

#include "mapview/basemap.hpp"
#include "webpage/page_scales.hpp"

#include <cstddef>
#include <set>
#include <span>

namespace dateline {

using Cells = std::set<CellNumber>;

[[nodiscard]] CellNumber cell_at(LatLon point);

/**
 * The cells around the points of the first view, in the finest scale in which they have few enough corners,
 * and then those with most places, as long as there is room.
 */
class FinePart {
public:
    /// Longitudes of the view lie within 180° of `middle`. The basemap must outlive it.
    FinePart(const Basemap& basemap, std::span<const LatLon> view, std::span<const LatLon> places,
             Degrees middle);

    [[nodiscard]] PageScale scale() const { return scale_; }
    [[nodiscard]] const Cells& cells() const { return cells_; }

private:
    bool add(const Cells& cells);

    const Basemap& basemap_;
    PageScale scale_ = finer_page_scales.back();
    Cells cells_;
    std::size_t corners_ = 0;
};

}  // namespace dateline
