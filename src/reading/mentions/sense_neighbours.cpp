#include "reading/mentions/sense_neighbours.hpp"

#include <algorithm>

namespace dateline {
namespace {

/// Other names that are looked at for nearness, on each side.
constexpr std::size_t neighbours = 12;
/// Nearness fades to a third over this distance: a day's errand, not a region.
constexpr double near_km = 80;
constexpr double silent_neighbours = 3;

}  // namespace

const PlaceOption& likeliest(const NameSense& sense) {
    return sense.options[sense.likeliest];
}

double nearness(const NameSenses& senses, std::size_t sense, const PlaceOption& option) {
    const std::size_t first = sense > neighbours ? sense - neighbours : 0;
    const std::size_t last = std::min(senses.all.size(), sense + neighbours + 1);
    double close = 0;
    for (std::size_t other = first; other < last; ++other) {
        if (other == sense || senses.all[other].options.empty()) continue;
        const PlaceOption& place = likeliest(senses.all[other]);
        if (place.place == option.place || place.summary.kind == PlaceKind::country) continue;
        close += place.belief * closeness(place, option, near_km);
    }
    return close / (close + silent_neighbours);
}

bool shares_country(const NameSenses& senses, std::size_t sense, const PlaceOption& option) {
    const std::size_t first = sense > neighbours ? sense - neighbours : 0;
    const std::size_t last = std::min(senses.all.size(), sense + neighbours + 1);
    for (std::size_t other = first; other < last; ++other) {
        if (other == sense || senses.all[other].options.empty()) continue;
        if (likeliest(senses.all[other]).summary.country == option.summary.country) return true;
    }
    return false;
}

}  // namespace dateline
