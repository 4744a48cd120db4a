#include "reading/place_nouns.hpp"

#include <string_view>

namespace dateline {
namespace {

constexpr std::string_view site_nouns[] = {
    "base",    "bases",    "airbase",    "airbases", "airfield",     "airport",      "camp",
    "camps",   "facility", "facilities", "site",     "sites",        "plant",        "station",
    "outpost", "compound", "complex",    "barracks", "installation", "installations"};
constexpr std::string_view settlement_nouns[] = {
    "city",       "town",   "village", "capital",  "suburb",       "hamlet", "port",
    "settlement", "cities", "towns",   "villages", "municipality", "resort"};
constexpr std::string_view division_nouns[] = {"province",   "governorate", "state",      "county",
                                               "district",   "region",      "prefecture", "oblast",
                                               "department", "territory",   "provinces"};
constexpr std::string_view area_nouns[] = {"country",  "nation",    "island", "desert",
                                           "republic", "peninsula", "kingdom"};

}  // namespace

NounClass noun_class(const SentenceView& view, std::size_t at) {
    if (view.is_any(at, site_nouns)) return NounClass::site;
    if (view.is_any(at, settlement_nouns)) return NounClass::settlement;
    if (view.is_any(at, division_nouns)) return NounClass::division;
    if (view.is_any(at, area_nouns)) return NounClass::area;
    return NounClass::none;
}

bool may_be_called(const Place& place, NounClass noun) {
    switch (place.kind) {
        case PlaceKind::populated_place:
            return noun == NounClass::settlement;
        case PlaceKind::air_base:
        case PlaceKind::airport:
        case PlaceKind::military_site:
        case PlaceKind::site:
            return noun == NounClass::site;
        case PlaceKind::admin1:
        case PlaceKind::admin2:
            return noun == NounClass::division;
        case PlaceKind::region:
            return noun == NounClass::division || noun == NounClass::area;
        case PlaceKind::country:
            return noun == NounClass::area;
        case PlaceKind::island:
        case PlaceKind::desert:
            return noun == NounClass::area;
        default:
            return false;
    }
}

}  // namespace dateline
