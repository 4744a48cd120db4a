#include "compiling/time_zones.hpp"

#include <unordered_map>

namespace dateline {
namespace {

using ZoneByCode = std::unordered_map<std::string, std::string>;

/// The zones of countries by "IQ" and of divisions by "IQ.01".
ZoneByCode known_zones(const std::vector<PlaceList::Entry>& entries) {
    ZoneByCode zones;
    for (const auto& entry : entries) {
        const auto& place = entry.source.place;
        if (place.kind == PlaceKind::country) zones[place.country] = place.time_zone;
        if (place.kind == PlaceKind::admin1) zones[entry.source.admin1_code] = place.time_zone;
    }
    return zones;
}

std::string zone_of(const ZoneByCode& zones, const std::string& code) {
    const auto found = zones.find(code);
    return found == zones.end() ? std::string{} : found->second;
}

}  // namespace

void fill_time_zones(PlaceList& places) {
    const auto zones = known_zones(places.entries());
    for (auto& entry : places.entries()) {
        auto& zone = entry.source.place.time_zone;
        if (zone.empty()) zone = zone_of(zones, entry.source.admin1_code);
        if (zone.empty()) zone = zone_of(zones, entry.source.place.country);
    }
}

}  // namespace dateline
