#include "dossier/event.hpp"

#include "dossier/enum_names.hpp"

#include <algorithm>

namespace dateline {
namespace {

constexpr EnumNames<17> kind_names{"strike", "attack",    "shooting", "killing",  "launch",     "explosion",
                                   "clash",  "crash",     "fire",     "flood",    "earthquake", "eruption",
                                   "storm",  "landslide", "collapse", "stampede", "other"};
constexpr EnumNames<3> role_names{"launch", "impact", "location"};
constexpr EnumNames<3> agreement_names{"single-source", "consistent", "disputed"};
static_assert(kind_names.size() == static_cast<std::size_t>(EventKind::other) + 1);

}  // namespace

std::string_view name_of(EventKind kind) noexcept {
    return name_in(kind_names, kind);
}

std::optional<EventKind> event_kind_from(std::string_view name) noexcept {
    return enumerator_in<EventKind>(kind_names, name);
}

std::string_view name_of(SiteRole role) noexcept {
    return name_in(role_names, role);
}

std::optional<SiteRole> site_role_from(std::string_view name) noexcept {
    return enumerator_in<SiteRole>(role_names, name);
}

std::string_view name_of(Agreement agreement) noexcept {
    return name_in(agreement_names, agreement);
}

std::optional<Agreement> agreement_from(std::string_view name) noexcept {
    return enumerator_in<Agreement>(agreement_names, name);
}

bool are_joined(const Event& event, const Site& launch, const Site& impact) noexcept {
    if (launch.role != SiteRole::launch || impact.role == SiteRole::launch) return false;
    const Trajectory trajectory{launch.place, impact.place};
    if (std::ranges::find(event.trajectories, trajectory) != event.trajectories.end()) return true;
    return std::ranges::count(event.sites, SiteRole::launch, &Site::role) == 1;
}

}  // namespace dateline
