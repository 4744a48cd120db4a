#include "dossier/namesake_division.hpp"

namespace dateline {

bool is_called_after(const Place& division, const Place& town) {
    const bool holds = division.kind == PlaceKind::admin1
                           ? town.admin1 == division.name
                           : division.kind == PlaceKind::admin2 && town.admin1 == division.admin1;
    if (town.kind != PlaceKind::populated_place) return false;
    return holds && division.country == town.country && division.name.starts_with(town.name);
}

}  // namespace dateline
