#include "reading/events/weapon_family.hpp"

#include "reading/events/event_words.hpp"

#include <optional>

namespace dateline {
namespace {

std::optional<WeaponFamily> family_of(const std::string& plural) {
    if (plural.ends_with("drones")) return WeaponFamily::drone;
    const bool flies = plural.ends_with("missiles") || plural.ends_with("rockets") ||
                       plural.ends_with("projectiles") || plural.ends_with("warheads");
    return flies ? std::optional{WeaponFamily::missile} : std::nullopt;
}

}  // namespace

std::set<WeaponFamily> weapons_in(const SentenceView& view, const EventClauses& clauses, std::size_t clause) {
    std::set<WeaponFamily> families;
    for (std::size_t at = view.begin(); at < view.end(); ++at) {
        if (!clauses.in(clause, at)) continue;
        const auto weapon = weapon_at(view, at);
        const auto family = weapon ? family_of(weapon->plural) : std::nullopt;
        if (family) families.insert(*family);
    }
    return families;
}

}  // namespace dateline
