/// Which of an event's sites say the same, and which only say it less exactly.
#pragma once

#include "dossier/dossier.hpp"
#include "dossier/event.hpp"

#include <vector>

namespace dateline {

/// Weapons left from there; all other sites say that it happened there.
[[nodiscard]] inline bool is_launch(const Site& site) noexcept {
    return site.role == SiteRole::launch;
}
[[nodiscard]] inline bool is_target(const Site& site) noexcept {
    return !is_launch(site);
}

/// Whether `inner` lies in `outer`: by country and division names, by `outer`'s polygon where it is known,
/// and for regions without one whenever `inner` is a finer kind of place. A place does not contain itself.
[[nodiscard]] bool contains_place(const Place& outer, const Place& inner);

/// Whether a town is at the edge of another, like its airport.
[[nodiscard]] bool is_beside_it(const Place& one, const Place& other);

/// Whether what was near the one may have been at the other.
[[nodiscard]] bool is_in_reach(const Place& one, const Place& other);

/// Whether the lists may be of the same event: some site of the one is, contains, or lies in one of the
/// other.
[[nodiscard]] bool may_share_site(const std::vector<Site>& a, const std::vector<Site>& b,
                                  const std::vector<Place>& places);

/**
 * Takes away what adds nothing: a site named twice in the same role, a place that only contains a finer site
 * of the same role ("in Iraq" beside Al Asad), and a country as impact that is also where it was launched
 * from.
 */
void keep_finest(std::vector<Site>& sites, const std::vector<Place>& places);

/// The trajectories between these sites. An end that is not among them, but contains some, stands for each of
/// them; one launch site alone is joined to everything that was hit.
[[nodiscard]] std::vector<Trajectory> kept_trajectories(const std::vector<Trajectory>& trajectories,
                                                        const std::vector<Site>& sites,
                                                        const std::vector<Place>& places);

}  // namespace dateline
