#include "gazetteer/prior.hpp"

#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

/// 0 for nobody, 1 for ten million people and more.
double crowd(std::int64_t population) {
    const auto people = static_cast<double>(std::max<std::int64_t>(population, 0));
    return std::min(1.0, std::log10(1.0 + people) / 7.0);
}

double prior_of_populated_place(const Place& place) {
    double seat = 0;
    if (place.feature_code == "P.PPLC") seat = 0.12;
    if (place.feature_code == "P.PPLA") seat = 0.03;
    return 0.10 + 0.70 * crowd(place.population) + seat;
}

}  // namespace

double prior_of(const Place& place) {
    switch (place.kind) {
        case PlaceKind::country:
            return 0.95;
        case PlaceKind::continent:
            return 0.93;
        case PlaceKind::ocean:
            return 0.90;
        case PlaceKind::gulf:
        case PlaceKind::strait:
            return 0.80;
        case PlaceKind::sea:
            return 0.78;
        case PlaceKind::region:
            return 0.70;
        case PlaceKind::admin1:
            return 0.50 + 0.06 * crowd(place.population);
        case PlaceKind::river:
        case PlaceKind::desert:
        case PlaceKind::range:
            return 0.55;
        case PlaceKind::air_base:
            return 0.52;
        case PlaceKind::military_site:
            return 0.50;
        case PlaceKind::island:
        case PlaceKind::lake:
        case PlaceKind::mountain:
            return 0.45;
        case PlaceKind::admin2:
            return 0.30 + 0.20 * crowd(place.population);
        case PlaceKind::site:
            return 0.35;
        case PlaceKind::airport:
            return 0.25;
        case PlaceKind::populated_place:
            return prior_of_populated_place(place);
        case PlaceKind::other:
            return 0.20;
    }
    return 0.20;
}

}  // namespace dateline
