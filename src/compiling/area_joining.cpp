#include "compiling/area_joining.hpp"

#include "compiling/area_source.hpp"
#include "compiling/extent_rules.hpp"
#include "geodesy/extent_distance.hpp"

#include <unordered_map>
#include <utility>

namespace dateline {
namespace {

struct Division {
    std::string code;
    Box box;
    std::shared_ptr<const Area> area;
};

using DivisionsByCountry = std::unordered_map<std::string, std::vector<Division>>;

DivisionsByCountry divisions_of(const std::vector<PlaceList::Entry>& entries) {
    DivisionsByCountry divisions;
    for (const auto& entry : entries) {
        const auto& place = entry.source.place;
        if (place.kind != PlaceKind::admin1 || !place.extent.area) continue;
        divisions[place.country].push_back(
            {entry.source.admin1_code, bounding_box(*place.extent.area), place.extent.area});
    }
    return divisions;
}

bool lacks_division(const PlaceList::Entry& entry) {
    const auto kind = entry.source.place.kind;
    return entry.has_point && entry.source.admin1_code.empty() && kind != PlaceKind::country;
}

}  // namespace

TableTally read_areas(const std::filesystem::path& file, std::string_view source, PlaceList& places) {
    TableTally tally;
    each_area(file, [&](const std::string& id, Area area) {
        ++tally.rows;
        auto* const entry = places.find(id);
        if (!entry) return;
        if (!entry->has_point) entry->source.place.point = middle_of(area);
        entry->has_point = true;
        entry->source.place.extent =
            extent_with_area(entry->source.place, std::move(area), "polygon: " + std::string{source});
        ++tally.used;
    });
    return tally;
}

std::uint64_t find_divisions(PlaceList& places) {
    const auto divisions = divisions_of(places.entries());
    std::uint64_t found = 0;
    for (auto& entry : places.entries()) {
        const auto of_country = divisions.find(entry.source.place.country);
        if (!lacks_division(entry) || of_country == divisions.end()) continue;
        const auto point = entry.source.place.point;
        for (const auto& division : of_country->second) {
            if (!division.box.contains(point) || !contains(*division.area, point)) continue;
            entry.source.admin1_code = division.code;
            ++found;
            break;
        }
    }
    return found;
}

}  // namespace dateline
