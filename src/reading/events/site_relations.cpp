#include "reading/events/site_relations.hpp"

#include "geodesy/extent_distance.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace dateline {
namespace {

/// Coarser kinds have smaller numbers: 0 says only roughly where, and is never a target in itself.
int fineness(const Place& place) {
    if (!is_known_as_area(place)) return 4;
    switch (place.kind) {
        case PlaceKind::country:
            return 1;
        case PlaceKind::admin1:
            return 2;
        case PlaceKind::admin2:
            return 3;
        default:
            return 0;
    }
}

/// Impact and location say the same of a place: that it happened there.
bool same_side(const Site& a, const Site& b) {
    return is_launch(a) == is_launch(b);
}

/// A place of the dossier on one side: launch, or what was hit.
using SideKey = std::pair<std::size_t, bool>;

/// Whether the site is an area that another of the same side lies in.
bool has_finer(const Site& site, const std::vector<Site>& sites, const std::vector<Place>& places) {
    const Place& outer = places[site.place];
    return is_known_as_area(outer) && std::ranges::any_of(sites, [&](const Site& other) {
               return same_side(other, site) && contains_place(outer, places[other.place]);
           });
}

/// The kept sites of one side that a trajectory's end stands for.
std::vector<std::size_t> ends_meant(std::size_t end, bool launch, const std::vector<Site>& sites,
                                    const std::vector<Place>& places) {
    std::vector<std::size_t> exact;
    std::vector<std::size_t> inside;
    for (const Site& site : sites) {
        if (is_launch(site) != launch) continue;
        if (site.place == end) exact.push_back(end);
        if (contains_place(places[end], places[site.place])) inside.push_back(site.place);
    }
    return exact.empty() ? inside : exact;
}

/// Whether a place lies within the reach of a county of the same division whose border is not known.
bool is_near_enough(const Place& county, const Place& inner) {
    if (county.country != inner.country || county.admin1 != inner.admin1) return false;
    constexpr double spherical = 1.01;  // radii to the farthest place are measured on a sphere
    const auto apart = distance_between({county.point, Meters{0}}, {inner.point, Meters{0}});
    return apart.interval.low.value() <= county.extent.radius.value() * spherical;
}

}  // namespace

bool contains_place(const Place& outer, const Place& inner) {
    if (outer.id == inner.id || !is_known_as_area(outer) || fineness(inner) <= fineness(outer)) return false;
    if (outer.kind == PlaceKind::country) return outer.country == inner.country;
    if (outer.kind == PlaceKind::admin1 && outer.country == inner.country && outer.name == inner.admin1)
        return true;
    if (outer.extent.area != nullptr) return contains(*outer.extent.area, inner.point);
    if (outer.kind == PlaceKind::admin2) return is_near_enough(outer, inner);
    return fineness(outer) == 0 && outer.kind != PlaceKind::sea;  // a port is not in the sea
}

bool is_beside_it(const Place& one, const Place& other) {
    constexpr Meters reach{15'000};
    return distance_between({one.point, Meters{0}}, {other.point, Meters{0}}).interval.low <= reach;
}

bool is_in_reach(const Place& one, const Place& other) {
    constexpr Meters reach{100'000};
    const auto radius = [](const Place& place) {
        return is_known_as_area(place) ? place.extent.radius : Meters{0};
    };
    return distance_between({one.point, radius(one)}, {other.point, radius(other)}).interval.low <= reach;
}

bool may_share_site(const std::vector<Site>& a, const std::vector<Site>& b,
                    const std::vector<Place>& places) {
    return std::ranges::any_of(a, [&](const Site& one) {
        return std::ranges::any_of(b, [&](const Site& other) {
            return same_side(one, other) && !is_launch(one) &&
                   (one.place == other.place || contains_place(places[one.place], places[other.place]) ||
                    contains_place(places[other.place], places[one.place]));
        });
    });
}

void keep_finest(std::vector<Site>& sites, const std::vector<Place>& places) {
    std::set<std::size_t> launches;
    for (const Site& site : sites) {
        if (is_launch(site)) launches.insert(site.place);
    }
    std::set<SideKey> said;
    std::vector<Site> kept;
    for (const Site& site : sites) {
        const bool launched_there = !is_launch(site) && launches.contains(site.place);
        const bool is_new = said.insert({site.place, is_launch(site)}).second;
        if (is_new && !launched_there && !has_finer(site, sites, places)) kept.push_back(site);
    }
    sites = std::move(kept);
}

std::vector<Trajectory> kept_trajectories(const std::vector<Trajectory>& trajectories,
                                          const std::vector<Site>& sites, const std::vector<Place>& places) {
    std::set<Trajectory> kept;
    for (const Trajectory& trajectory : trajectories) {
        for (const std::size_t launch : ends_meant(trajectory.launch, true, sites, places)) {
            for (const std::size_t impact : ends_meant(trajectory.impact, false, sites, places))
                kept.insert({launch, impact});
        }
    }
    const auto is_only_launch = std::ranges::count_if(sites, is_launch) == 1;
    for (const Site& launch : sites) {
        if (!is_only_launch || !is_launch(launch)) continue;
        for (const Site& impact : sites) {
            if (!is_launch(impact)) kept.insert({launch.place, impact.place});
        }
    }
    return {kept.begin(), kept.end()};
}

}  // namespace dateline
