#include "reading/events/site_relations.hpp"

#include "geodesy/extent_distance.hpp"

#include <algorithm>

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

bool is_launch(const Site& site) {
    return site.role == SiteRole::launch;
}

/// Impact and location say the same of a place: that it happened there.
bool same_side(const Site& a, const Site& b) {
    return is_launch(a) == is_launch(b);
}

bool is_redundant(const Site& site, std::size_t at, const std::vector<Site>& sites,
                  const std::vector<Place>& places) {
    for (std::size_t other = 0; other < sites.size(); ++other) {
        if (other == at) continue;
        const bool said_before =
            other < at && sites[other].place == site.place && same_side(sites[other], site);
        const bool finer =
            same_side(sites[other], site) && contains_place(places[site.place], places[sites[other].place]);
        const bool launched_there =
            is_launch(sites[other]) && !is_launch(site) && sites[other].place == site.place;
        if (said_before || finer || launched_there) return true;
    }
    return false;
}

}  // namespace

bool contains_place(const Place& outer, const Place& inner) {
    if (outer.id == inner.id || !is_known_as_area(outer) || fineness(inner) <= fineness(outer)) return false;
    if (outer.kind == PlaceKind::country) return outer.country == inner.country;
    if (outer.kind == PlaceKind::admin1 && outer.country == inner.country && outer.name == inner.admin1)
        return true;
    if (outer.extent.area != nullptr) return contains(*outer.extent.area, inner.point);
    return fineness(outer) == 0;
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
    std::vector<Site> kept;
    for (std::size_t i = 0; i < sites.size(); ++i) {
        if (!is_redundant(sites[i], i, sites, places)) kept.push_back(sites[i]);
    }
    sites = std::move(kept);
}

}  // namespace dateline
