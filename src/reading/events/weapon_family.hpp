/// Weapons that reports do not take for one another.
#pragma once

#include "reading/events/event_clauses.hpp"
#include "reading/sentence_view.hpp"

#include <cstddef>
#include <cstdint>
#include <set>

namespace dateline {

/// A missile may be called a rocket or a projectile, but not a drone.
enum class WeaponFamily : std::uint8_t { missile, drone };

/// The families of the weapons that a clause names; bombs and shells, which are of no such family, are left
/// out.
[[nodiscard]] std::set<WeaponFamily> weapons_in(const SentenceView& view, const EventClauses& clauses,
                                                std::size_t clause);

}  // namespace dateline
