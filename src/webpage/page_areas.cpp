#include "webpage/page_areas.hpp"

#include "geodesy/geodesic_line.hpp"
#include "webpage/line_code.hpp"

#include <algorithm>
#include <set>

namespace dateline {
namespace {

constexpr std::size_t most_corners = 25'000;
constexpr double finest_deg = 0.01;
constexpr int ring_points = 48;  ///< chords stay within 0.2 % of the radius

/// A ring that keeps no area at this tolerance is left out, unless it is the place's longest.
std::vector<std::vector<LatLon>> simplified_rings(const Area& area, double tolerance_deg) {
    std::vector<std::vector<LatLon>> rings;
    const auto longest = std::ranges::max_element(
        area.polygons, {}, [](const Polygon& polygon) { return polygon.outer.size(); });
    for (const Polygon& polygon : area.polygons) {
        auto outer = simplified(polygon.outer, tolerance_deg);
        constexpr std::size_t triangle = 4;  // the last point repeats the first
        if (outer.size() < triangle && &polygon != &*longest) continue;
        rings.push_back(std::move(outer));
        for (const Ring& hole : polygon.holes) {
            auto inner = simplified(hole, tolerance_deg);
            if (inner.size() >= triangle) rings.push_back(std::move(inner));
        }
    }
    return rings;
}

std::size_t corners_of(const PageAreas& areas) {
    std::size_t corners = 0;
    for (const auto& [place, rings] : areas) {
        for (const auto& ring : rings) corners += ring.size();
    }
    return corners;
}

/// Places of which the extent decides something.
std::set<std::size_t> places_with_extents(const Dossier& dossier) {
    std::set<std::size_t> places;
    for (const Judgement& judgement : dossier.judgements) {
        if (judgement.measurement)
            places.insert({judgement.measurement->subject, judgement.measurement->object});
    }
    for (const Event& event : dossier.events) {
        for (const Site& site : event.sites) places.insert(site.place);
    }
    return places;
}

}  // namespace

PageAreas simplified_areas(const Dossier& dossier, std::span<const std::size_t> places) {
    PageAreas areas;
    for (double tolerance_deg = finest_deg; tolerance_deg < 3; tolerance_deg *= 2) {
        for (const std::size_t place : places) {
            const auto& area = dossier.places[place].extent.area;
            if (area) areas[place] = simplified_rings(*area, tolerance_deg);
        }
        if (corners_of(areas) <= most_corners) break;
    }
    for (const std::size_t number : places_with_extents(dossier)) {
        const Place& place = dossier.places[number];
        if (place.extent.area || !(place.extent.radius > Meters{0}) || is_known_as_area(place)) continue;
        areas[number] = {ring_around(place.point, place.extent.radius, ring_points)};
    }
    return areas;
}

}  // namespace dateline
