#include "geo/place.hpp"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

/// In the order of PlaceKind.
constexpr std::array<std::string_view, 21> kind_names{
    "country", "admin1", "admin2",    "populated-place", "air-base", "airport", "military-site",
    "site",    "region", "continent", "ocean",           "sea",      "strait",  "gulf",
    "river",   "lake",   "mountain",  "range",           "desert",   "island",  "other"};
static_assert(kind_names.size() == static_cast<std::size_t>(PlaceKind::other) + 1);

}  // namespace

std::string_view name_of(PlaceKind kind) noexcept {
    return kind_names[static_cast<std::size_t>(kind)];
}

std::optional<PlaceKind> place_kind_from(std::string_view name) noexcept {
    const auto* found = std::ranges::find(kind_names, name);
    if (found == kind_names.end()) return std::nullopt;
    return static_cast<PlaceKind>(found - kind_names.begin());
}

bool is_known_as_area(const Place& place) noexcept {
    switch (place.kind) {
        case PlaceKind::country:
        case PlaceKind::admin1:
        case PlaceKind::admin2:
        case PlaceKind::region:
        case PlaceKind::continent:
        case PlaceKind::ocean:
        case PlaceKind::sea:
        case PlaceKind::gulf:
        case PlaceKind::desert:
        case PlaceKind::range:
            return true;
        default:
            return false;
    }
}

}  // namespace dateline
