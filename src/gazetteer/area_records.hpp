/// Polygons as a gazetteer file keeps them.
#pragma once

#include "gazetteer/file_format.hpp"
#include "geo/area.hpp"

#include <vector>

namespace dateline {

/// To the nearest ten-millionth of a degree.
[[nodiscard]] PointRecord point_record(LatLon point);

/// The area sections under construction.
struct AreaRecords {
    std::vector<AreaRecord> areas;
    std::vector<PolygonRecord> polygons;
    std::vector<RingRecord> rings;
    std::vector<PointRecord> vertices;

    /// @returns the area's number. @pre the area has a point
    std::uint32_t add(const Area& area);
};

}  // namespace dateline
