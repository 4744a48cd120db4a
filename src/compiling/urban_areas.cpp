#include "compiling/urban_areas.hpp"

#include "compiling/area_source.hpp"
#include "compiling/extent_rules.hpp"
#include "geodesy/extent_distance.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <utility>
#include <vector>

namespace dateline {
namespace {

constexpr std::int64_t least_population = 20'000;
constexpr double most_of_expected_area = 2;      // and at least the inverse
constexpr double most_of_disc_radius = 2;
constexpr std::int64_t least_lead = 3;  // times the next city's people

struct UrbanArea {
    Area area;
    Box box;
    PlaceList::Entry* largest = nullptr;
    std::int64_t next_population = 0;

    void count(PlaceList::Entry& city) {
        const auto population = city.source.place.population;
        if (largest == nullptr || population > largest->source.place.population) {
            next_population = largest == nullptr ? 0 : largest->source.place.population;
            largest = &city;
        } else {
            next_population = std::max(next_population, population);
        }
    }
};

/// Urban areas by the whole degrees that they touch.
class UrbanMap {
public:
    void add(Area area) {
        const Box box = bounding_box(area);
        for (int lat = degree(box.south); lat <= degree(box.north); ++lat) {
            for (int lon = degree(box.west); lon <= degree(box.east); ++lon) {
                by_degree_[{lat, lon}].push_back(areas_.size());
            }
        }
        areas_.push_back({std::move(area), box});
    }

    void count(PlaceList::Entry& city) {
        const LatLon point = city.source.place.point;
        const auto here = by_degree_.find({degree(point.latitude()), degree(point.longitude())});
        if (here == by_degree_.end()) return;
        for (const std::size_t number : here->second) {
            UrbanArea& urban = areas_[number];
            if (urban.box.contains(point) && contains(urban.area, point)) urban.count(city);
        }
    }

    [[nodiscard]] std::vector<UrbanArea>& areas() noexcept { return areas_; }

private:
    static int degree(Degrees angle) { return static_cast<int>(std::floor(angle.value())); }

    std::vector<UrbanArea> areas_;
    std::map<std::pair<int, int>, std::vector<std::size_t>> by_degree_;
};

bool is_city(const PlaceList::Entry& entry) {
    const Place& place = entry.source.place;
    return entry.has_point && place.kind == PlaceKind::populated_place && place.feature_code != "P.PPLX";
}

}  // namespace

std::optional<Extent> extent_in_urban_area(const Place& city, std::int64_t next_population, const Area& area,
                                           std::string_view source) {
    if (city.population < least_population || next_population > city.population / least_lead)
        return std::nullopt;
    const double km2 = surface_km2(area);
    const double expected_km2 = static_cast<double>(city.population) / urban_density_per_km2(city.country);
    if (km2 > expected_km2 * most_of_expected_area || km2 < expected_km2 / most_of_expected_area)
        return std::nullopt;
    Extent extent = extent_with_area(city, area, fmt::format("polygon: {}", source));
    const Meters disc_radius{1000 * std::sqrt(km2 / std::numbers::pi)};
    if (extent.radius > most_of_disc_radius * disc_radius) return std::nullopt;
    return extent;
}

TableTally read_urban_areas(const std::filesystem::path& file, std::string_view source, PlaceList& places) {
    UrbanMap map;
    each_area(file, [&](const std::string&, Area area) { map.add(std::move(area)); });
    for (PlaceList::Entry& entry : places.entries()) {
        if (is_city(entry)) map.count(entry);
    }
    TableTally tally;
    for (const UrbanArea& urban : map.areas()) {
        ++tally.rows;
        if (urban.largest == nullptr) continue;
        Place& city = urban.largest->source.place;
        auto extent = extent_in_urban_area(city, urban.next_population, urban.area, source);
        if (!extent) continue;
        city.extent = std::move(*extent);
        ++tally.used;
    }
    return tally;
}

}  // namespace dateline
