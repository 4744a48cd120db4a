#include "compiling/extent_rules.hpp"

#include "geodesy/edge_tree.hpp"
#include "geodesy/geodesic_line.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <tuple>
#include <utility>

namespace dateline {
namespace {

struct DensityRow {
    std::string_view countries;  // ISO codes between spaces
    double people_per_km2;
};

constexpr double world_density = 7500;
constexpr std::array densities{
    DensityRow{" US ", 1150},
    DensityRow{" CA ", 1550},
    DensityRow{" AU ", 1450},
    DensityRow{" NZ ", 1950},
    DensityRow{" JP ", 4800},
    DensityRow{" GB ", 4100},
    DensityRow{" AT BE CH DE DK ES FI FR GR IE IT LU NL NO PT SE ", 2850},
    DensityRow{" AL BA BG BY CZ EE HR HU LT LV MD ME MK PL RO RS SI SK UA XK ", 4750},
    DensityRow{" RU ", 5250},
    DensityRow{" CN ", 10550},
    DensityRow{" IN ", 15700},
};

constexpr Meters smallest_settlement{1000};

Extent settlement(const Place& place) {
    if (place.population <= 0)
        return {smallest_settlement, "1 km for a settlement of unknown population", {}};
    const auto density = urban_density_per_km2(place.country);
    const auto area_m2 = static_cast<double>(place.population) / density * 1e6;
    const auto radius = std::max(Meters{std::sqrt(area_m2 / std::numbers::pi)}, smallest_settlement);
    return {radius,
            fmt::format("disc of {} people at {:.0f} per km2 (Demographia 2006), at least 1 km",
                        place.population, density),
            {}};
}

struct KindRadius {
    PlaceKind kind;
    double radius_m;
    std::string_view source;
};

constexpr std::array kind_radii{
    // Ours: half of a runway of 3 to 4 km, with taxiways, shelters and a fence around it.
    KindRadius{PlaceKind::air_base, 3000, "3 km for an air base"},
    KindRadius{PlaceKind::airport, 2000, "2 km for an airport"},
    KindRadius{PlaceKind::military_site, 2000, "2 km for a military site"},
    KindRadius{PlaceKind::site, 1000, "1 km for a site"},
    KindRadius{PlaceKind::country, 100'000, "100 km for a country without a polygon"},
    KindRadius{PlaceKind::admin1, 30'000, "30 km for a first-level division without a polygon"},
    KindRadius{PlaceKind::admin2, 15'000, "15 km for a second-level division without a polygon"},
};

constexpr KindRadius any_other{PlaceKind::other, 5000, "5 km for want of anything better"};

}  // namespace

double urban_density_per_km2(std::string_view country) {
    const auto wanted = fmt::format(" {} ", country);
    const auto found = std::find_if(densities.begin(), densities.end(), [&](const DensityRow& row) {
        return row.countries.find(wanted) != std::string_view::npos;
    });
    return found == densities.end() ? world_density : found->people_per_km2;
}

Extent extent_without_area(const Place& place) {
    if (place.kind == PlaceKind::populated_place) return settlement(place);
    const auto found = std::find_if(kind_radii.begin(), kind_radii.end(),
                                    [&](const KindRadius& row) { return row.kind == place.kind; });
    const auto& rule = found == kind_radii.end() ? any_other : *found;
    return {Meters{rule.radius_m}, std::string{rule.source}, {}};
}

Extent extent_with_area(const Place& place, Area area, std::string source) {
    const auto center = space_point(place.point);
    LatLon farthest = place.point;
    double longest_chord = 0;
    for (const auto& polygon : area.polygons) {
        for (const auto& vertex : polygon.outer) {
            const auto chord = straight_distance(center, space_point(vertex));
            if (chord > longest_chord) std::tie(longest_chord, farthest) = std::pair{chord, vertex};
        }
    }
    Extent extent;
    extent.radius = shortest_line(place.point, farthest).length;
    extent.source = std::move(source);
    extent.area = std::make_shared<const Area>(std::move(area));
    return extent;
}

}  // namespace dateline
