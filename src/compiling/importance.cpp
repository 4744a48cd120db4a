#include "compiling/importance.hpp"

#include <algorithm>
#include <cmath>

namespace dateline {

double importance_from_names(const SourcePlace& source) {
    return importance_from_names(source.place, source.names.size());
}

double importance_from_names(const Place& place, std::size_t name_count) {
    if (place.kind != PlaceKind::populated_place || place.population > 0) return 0;
    const auto names = static_cast<double>(std::max<std::size_t>(name_count, 1));
    return std::min(0.50, 0.10 + 0.35 * std::log10(names));
}

double most_prior_from_names(const Place& place, std::size_t name_count) {
    switch (place.kind) {
        case PlaceKind::country:
        case PlaceKind::admin1:
        case PlaceKind::admin2:
        case PlaceKind::populated_place:
        case PlaceKind::continent:
        case PlaceKind::ocean:
            return 1;
        default:
            break;
    }
    const auto names = static_cast<double>(std::max<std::size_t>(name_count, 1));
    return std::min(1.0, 0.15 + 0.35 * std::log10(names));
}

}  // namespace dateline
