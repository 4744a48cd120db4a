#include "compiling/map_shapes.hpp"

#include "base/error.hpp"

#include <fmt/format.h>
#include <gdal.h>
#include <ogr_api.h>

#include <algorithm>
#include <map>

namespace dateline {
namespace {

/// Appends every line string or ring below `geometry`, however deep.
void collect_lines(OGRGeometryH geometry, std::vector<MapLine>& lines) {
    const int children = OGR_G_GetGeometryCount(geometry);
    for (int i = 0; i < children; ++i) collect_lines(OGR_G_GetGeometryRef(geometry, i), lines);
    const int points = children == 0 ? OGR_G_GetPointCount(geometry) : 0;
    if (points < 2) return;
    MapLine line(static_cast<std::size_t>(points));
    for (int i = 0; i < points; ++i) {
        auto& point = line[static_cast<std::size_t>(i)];
        point = {std::clamp(OGR_G_GetX(geometry, i), -180.0, 180.0),
                 std::clamp(OGR_G_GetY(geometry, i), -90.0, 90.0)};
    }
    lines.push_back(std::move(line));
}

MapShape shape_of(OGRFeatureH feature) {
    MapShape shape;
    if (const auto geometry = OGR_F_GetGeometryRef(feature)) collect_lines(geometry, shape.parts);
    const int field = OGR_F_GetFieldIndex(feature, "rank");
    if (field >= 0) {
        shape.rank = static_cast<std::uint8_t>(std::clamp(OGR_F_GetFieldAsInteger(feature, field), 0, 255));
    }
    return shape;
}

}  // namespace

MapSource::MapSource(const std::filesystem::path& file) : file_{file}, dataset_{open_map_file(file)} {}

std::vector<MapShape> MapSource::layer(const std::string& name) const {
    const auto layer = GDALDatasetGetLayerByName(dataset_.get(), name.c_str());
    if (!layer) throw InputError(fmt::format("{}: has no layer \"{}\"", file_.string(), name));
    std::vector<MapShape> shapes;
    OGR_L_ResetReading(layer);
    while (const auto feature = OGR_L_GetNextFeature(layer)) {
        shapes.push_back(shape_of(feature));
        OGR_F_Destroy(feature);
    }
    return shapes;
}

namespace {

using LineEnd = std::pair<double, double>;
LineEnd end_of(MapPoint point) {
    return {point.lon_deg, point.lat_deg};
}

/// Lines that are being joined, and which of them end where.
struct Joiner {
    std::vector<MapLine> lines;
    std::multimap<LineEnd, std::size_t> ends;

    explicit Joiner(std::vector<MapLine> all) : lines{std::move(all)} {
        for (std::size_t i = 0; i < lines.size(); ++i) {
            ends.emplace(end_of(lines[i].front()), i);
            ends.emplace(end_of(lines[i].back()), i);
        }
    }

    void forget(std::size_t number) {
        for (const auto point : {lines[number].front(), lines[number].back()}) {
            const auto [first, last] = ends.equal_range(end_of(point));
            const auto found = std::find_if(first, last, [&](const auto& e) { return e.second == number; });
            if (found != last) ends.erase(found);
        }
    }

    /// Lengthens `line` at its back as long as exactly one other line ends there.
    void extend(MapLine& line) {
        while (true) {
            const auto [first, last] = ends.equal_range(end_of(line.back()));
            if (std::distance(first, last) != 1) return;
            const auto next = first->second;
            forget(next);
            auto& more = lines[next];
            if (more.front() != line.back()) std::reverse(more.begin(), more.end());
            line.insert(line.end(), more.begin() + 1, more.end());
            more.clear();
        }
    }
};

std::vector<MapLine> joined_lines(std::vector<MapLine> all) {
    Joiner joiner{std::move(all)};
    std::vector<MapLine> result;
    for (std::size_t i = 0; i < joiner.lines.size(); ++i) {
        if (joiner.lines[i].empty()) continue;
        joiner.forget(i);
        auto line = std::move(joiner.lines[i]);
        joiner.lines[i].clear();
        joiner.extend(line);
        std::reverse(line.begin(), line.end());
        joiner.extend(line);
        result.push_back(std::move(line));
    }
    return result;
}

}  // namespace

std::vector<MapShape> joined(const std::vector<MapShape>& lines) {
    std::map<std::uint8_t, std::vector<MapLine>> by_rank;
    for (const auto& shape : lines) {
        auto& parts = by_rank[shape.rank];
        parts.insert(parts.end(), shape.parts.begin(), shape.parts.end());
    }
    std::vector<MapShape> result;
    for (auto& [rank, parts] : by_rank) {
        for (auto& line : joined_lines(std::move(parts))) result.push_back({{std::move(line)}, rank});
    }
    return result;
}

}  // namespace dateline
