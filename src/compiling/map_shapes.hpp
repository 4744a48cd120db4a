/// Lines and areas as they are read from a source of the basemap.
#pragma once

#include "compiling/map_file.hpp"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace dateline {

struct MapPoint {
    double lon_deg = 0;
    double lat_deg = 0;
    friend constexpr bool operator==(MapPoint, MapPoint) = default;
};

using MapLine = std::vector<MapPoint>;

/// Lines, or the rings (even-odd) of an area; closed rings repeat their first point.
struct MapShape {
    std::vector<MapLine> parts;
    std::uint8_t rank = 0;  ///< from the source's "rank"; 0 when it has none
};

/// A source with several layers, opened once.
class MapSource {
public:
    /// @throws InputError  when GDAL cannot read the file.
    explicit MapSource(const std::filesystem::path& file);

    /// @throws InputError  when the layer is missing or has no shapes.
    [[nodiscard]] std::vector<MapShape> layer(const std::string& name) const;

private:
    std::filesystem::path file_;
    MapFile dataset_;
};

/// Joins lines of equal rank that meet end to end where exactly two of them do, so that dashes run on.
[[nodiscard]] std::vector<MapShape> joined(const std::vector<MapShape>& lines);

}  // namespace dateline
