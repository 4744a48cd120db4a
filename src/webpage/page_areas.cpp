#include "webpage/page_areas.hpp"

#include "geodesy/geodesic_line.hpp"
#include "webpage/line_code.hpp"

#include <algorithm>
#include <set>
#include <vector>

namespace dateline {
namespace {

constexpr std::size_t most_corners = 12'000;
constexpr double finest_deg = 0.003;
constexpr double finest_share = 0.0005, coarsest_share = 0.5;  ///< of a place's radius
constexpr int ring_points = 48;                                ///< chords stay within 0.2 % of the radius

using PageRings = std::vector<std::vector<LatLon>>;

/// A ring that keeps no area at this tolerance is left out, unless it is the place's longest.
PageRings simplified_rings(const Area& area, double tolerance_deg) {
    PageRings rings;
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

/// A share of how far the place reaches: a small place is looked at from nearer.
double tolerance_for(const Place& place, double share) {
    constexpr double meters_per_degree = 111'195;
    return std::max(finest_deg, share * place.extent.radius.value() / meters_per_degree);
}

/// The outlines of these places, all at the finest share of their reach at which they have at most
/// `most_corners`.
PageAreas outlines_of(const Dossier& dossier, const std::set<std::size_t>& places) {
    PageAreas areas;
    for (double share = finest_share; share < coarsest_share; share *= 2) {
        for (const std::size_t place : places) {
            const Place& about = dossier.places[place];
            if (about.extent.area)
                areas[place] = simplified_rings(*about.extent.area, tolerance_for(about, share));
        }
        if (corners_of(areas) <= most_corners) break;
    }
    return areas;
}

/// Places of which the extent decides something.
std::set<std::size_t> places_that_matter(const Dossier& dossier) {
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
    const auto first = places_that_matter(dossier);
    std::set<std::size_t> others{places.begin(), places.end()};
    for (const std::size_t place : first) others.erase(place);
    PageAreas areas = outlines_of(dossier, first);
    areas.merge(outlines_of(dossier, others));
    for (const std::size_t number : first) {
        const Place& place = dossier.places[number];
        if (place.extent.area || !(place.extent.radius > Meters{0}) || is_known_as_area(place)) continue;
        areas[number] = {ring_around(place.point, place.extent.radius, ring_points)};
    }
    return areas;
}

}  // namespace dateline
