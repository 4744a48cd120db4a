/// Places and their spellings for handmade articles.
#pragma once

#include "dossier/mention.hpp"
#include "geo/place.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline {

/// How a name is spelled, and what it means.
struct HandmadeName {
    std::string_view spelling;
    std::string_view place_id;
    MentionRole role = MentionRole::place;
};

inline Place handmade_place(std::string id, std::string name, PlaceKind kind, std::string country,
                            std::string country_name, std::string admin1, double lat_deg, double lon_deg) {
    Place place;
    place.id = std::move(id);
    place.name = std::move(name);
    place.kind = kind;
    place.country = std::move(country);
    place.country_name = std::move(country_name);
    place.admin1 = std::move(admin1);
    place.point = LatLon{Degrees{lat_deg}, Degrees{lon_deg}};
    if (place.country == "IQ") place.time_zone = "Asia/Baghdad";
    return place;
}

inline const std::vector<Place>& handmade_places() {
    using enum PlaceKind;
    static const std::vector<Place> places{
        handmade_place("gn:130758", "Iran", country, "IR", "Iran", "", 32, 53),
        handmade_place("gn:99237", "Iraq", country, "IQ", "Iraq", "", 33, 44),
        handmade_place("gn:6252001", "United States", country, "US", "United States", "", 39.76, -98.5),
        handmade_place("gn:294640", "Israel", country, "IL", "Israel", "", 31.5, 34.75),
        handmade_place("oa:ORAA", "Al Asad Air Base", air_base, "IQ", "Iraq", "Anbar", 33.7856, 42.4412),
        handmade_place("gn:95446", "Erbil", populated_place, "IQ", "Iraq", "Erbil", 36.1926, 44.0106),
        handmade_place("gn:98182", "Baghdad", populated_place, "IQ", "Iraq", "Baghdad", 33.3406, 44.4009),
        handmade_place("gn:99592", "Anbar", admin1, "IQ", "Iraq", "Anbar", 33, 42),
        handmade_place("gn:128222", "Kermanshah", populated_place, "IR", "Iran", "Kermanshah", 34.3142,
                       47.065),
        handmade_place("gn:4140963", "Washington", populated_place, "US", "United States", "D.C.", 38.9,
                       -77.04),
        handmade_place("gn:112931", "Tehran", populated_place, "IR", "Iran", "Tehran", 35.6944, 51.4215),
        handmade_place("gn:698740", "Odesa", populated_place, "UA", "Ukraine", "Odesa", 46.4775, 30.7326),
        handmade_place("gn:706483", "Kharkiv", populated_place, "UA", "Ukraine", "Kharkiv", 49.9808, 36.2527),
        handmade_place("gn:690791", "Ukraine", country, "UA", "Ukraine", "", 49, 32),
        handmade_place("gn:2017370", "Russia", country, "RU", "Russia", "", 60, 100),
        handmade_place("gn:379252", "Khartoum", populated_place, "SD", "Sudan", "Khartoum", 15.5518, 32.5324),
        handmade_place("gn:281133", "Gaza", populated_place, "PS", "Palestine", "Gaza Strip", 31.5, 34.4667),
        handmade_place("gn:295629", "Ashkelon", populated_place, "IL", "Israel", "Southern", 31.6693,
                       34.5715),
        handmade_place("gn:314830", "Gaziantep", populated_place, "TR", "Turkey", "Gaziantep", 37.0594,
                       37.3825),
        handmade_place("gn:1283240", "Kathmandu", populated_place, "NP", "Nepal", "Bagmati", 27.7017,
                       85.3206),
        handmade_place("gn:79415", "Hodeidah", populated_place, "YE", "Yemen", "Hodeidah", 14.7978, 42.9545),
        handmade_place("gn:350550", "Derna", populated_place, "LY", "Libya", "Derna", 32.7648, 22.6391),
        handmade_place("gn:4560349", "Philadelphia", populated_place, "US", "United States", "Pennsylvania",
                       39.9524, -75.1636),
        handmade_place("gn:69543", "Yemen", country, "YE", "Yemen", "", 15.5, 47.5),
        handmade_place("gn:71137", "Sanaa", populated_place, "YE", "Yemen", "Sanaa", 15.3547, 44.2067),
        handmade_place("gn:72646", "Gulf of Aden", sea, "", "", "", 12, 48),
        handmade_place("gn:350155", "Red Sea", sea, "", "", "", 20, 38),
        handmade_place("gn:99072", "Mosul", populated_place, "IQ", "Iraq", "Nineveh", 36.335, 43.1189),
        handmade_place("gn:1138958", "Kabul", populated_place, "AF", "Afghanistan", "Kabul", 34.5281,
                       69.1723),
        handmade_place("gn:276781", "Beirut", populated_place, "LB", "Lebanon", "Beirut", 33.8933, 35.5016),
        handmade_place("gn:272103", "Lebanon", country, "LB", "Lebanon", "", 33.8333, 35.8333),
        handmade_place("gn:170654", "Damascus", populated_place, "SY", "Syria", "Damascus", 33.5102, 36.2913),
        handmade_place("gn:1701668", "Manila", populated_place, "PH", "Philippines", "Manila", 14.6042,
                       120.9822),
        handmade_place("gn:4699066", "Houston", populated_place, "US", "United States", "Texas", 29.7633,
                       -95.3633),
        handmade_place("gn:1275339", "Mumbai", populated_place, "IN", "India", "Maharashtra", 19.0728,
                       72.8826),
        handmade_place("gn:2332459", "Lagos", populated_place, "NG", "Nigeria", "Lagos", 6.4541, 3.3947),
        handmade_place("gn:1850147", "Tokyo", populated_place, "JP", "Japan", "Tokyo", 35.6895, 139.6917),
        handmade_place("gn:2525068", "Catania", populated_place, "IT", "Italy", "Sicily", 37.5021, 15.0872),
        handmade_place("gn:1282988", "Nepal", country, "NP", "Nepal", "", 28, 84),
        handmade_place("gn:3996063", "Mexico", country, "MX", "Mexico", "", 23, -102),
        handmade_place("gn:524901", "Moscow", populated_place, "RU", "Russia", "Moscow", 55.7522, 37.6156),
        handmade_place("dl:middle-east", "Middle East", region, "", "", "", 29, 41),
        handmade_place("gn:2921044", "Germany", country, "DE", "Germany", "", 51.5, 10.5),
        handmade_place("gn:2950159", "Berlin", populated_place, "DE", "Germany", "Berlin", 52.5244, 13.4105),
        handmade_place("gn:163843", "Syria", country, "SY", "Syria", "", 35, 38),
        handmade_place("gn:169577", "Homs", populated_place, "SY", "Syria", "Homs", 34.7268, 36.7234),
        handmade_place("gn:1168579", "Pakistan", country, "PK", "Pakistan", "", 30, 70),
        handmade_place("gn:1168197", "Peshawar", populated_place, "PK", "Pakistan", "Khyber Pakhtunkhwa",
                       34.008, 71.5785),
        handmade_place("gn:192950", "Kenya", country, "KE", "Kenya", "", 1, 38),
        handmade_place("gn:184745", "Nairobi", populated_place, "KE", "Kenya", "Nairobi", -1.2833, 36.8167),
        handmade_place("gn:5128581", "New York", populated_place, "US", "United States", "New York", 40.7143,
                       -74.006)};
    return places;
}

/// Longer spellings stand before their beginnings.
inline const std::vector<HandmadeName>& handmade_names() {
    using enum MentionRole;
    static const std::vector<HandmadeName> names{{"Al Asad Air Base", "oa:ORAA"},
                                                 {"Ain al-Asad", "oa:ORAA"},
                                                 {"Ain Assad", "oa:ORAA"},
                                                 {"al-Asad", "oa:ORAA"},
                                                 {"Al-Asad", "oa:ORAA"},
                                                 {"Al-Assad", "oa:ORAA"},
                                                 {"Al Assad", "oa:ORAA"},
                                                 {"Erbil", "gn:95446"},
                                                 {"Irbil", "gn:95446"},
                                                 {"Baghdad", "gn:98182"},
                                                 {"Anbar", "gn:99592"},
                                                 {"Kermanshah", "gn:128222"},
                                                 {"Iranian", "gn:130758", demonym},
                                                 {"Iraqis", "gn:99237", demonym},
                                                 {"Iraqi", "gn:99237", demonym},
                                                 {"American", "gn:6252001", demonym},
                                                 {"Iran", "gn:130758"},
                                                 {"Iraq", "gn:99237"},
                                                 {"U.S.", "gn:6252001"},
                                                 {"United States", "gn:6252001"},
                                                 {"Israeli", "gn:294640", demonym},
                                                 {"Israel", "gn:294640"},
                                                 {"Washington", "gn:4140963", metonym},
                                                 {"Tehran", "gn:112931", metonym},
                                                 {"New York", "gn:5128581"},
                                                 {"Odesa", "gn:698740"},
                                                 {"Kharkiv", "gn:706483"},
                                                 {"Ukrainian", "gn:690791", demonym},
                                                 {"Ukraine", "gn:690791"},
                                                 {"Russian", "gn:2017370", demonym},
                                                 {"Russia", "gn:2017370"},
                                                 {"Khartoum", "gn:379252"},
                                                 {"Gaziantep", "gn:314830"},
                                                 {"Gaza", "gn:281133"},
                                                 {"Ashkelon", "gn:295629"},
                                                 {"Kathmandu", "gn:1283240"},
                                                 {"Hodeidah", "gn:79415"},
                                                 {"Derna", "gn:350550"},
                                                 {"Philadelphia", "gn:4560349"},
                                                 {"Sanaa", "gn:71137"},
                                                 {"Yemen", "gn:69543"},
                                                 {"Gulf of Aden", "gn:72646"},
                                                 {"Red Sea", "gn:350155"},
                                                 {"Mosul", "gn:99072"},
                                                 {"Kabul", "gn:1138958"},
                                                 {"Beirut", "gn:276781"},
                                                 {"Lebanon", "gn:272103"},
                                                 {"Damascus", "gn:170654"},
                                                 {"Manila", "gn:1701668"},
                                                 {"Germany", "gn:2921044"},
                                                 {"BERLIN", "gn:2950159"},
                                                 {"Berlin", "gn:2950159"},
                                                 {"Syria", "gn:163843"},
                                                 {"HOMS", "gn:169577"},
                                                 {"Pakistan", "gn:1168579"},
                                                 {"PESHAWAR", "gn:1168197"},
                                                 {"Peshawar", "gn:1168197"},
                                                 {"Kenya", "gn:192950"},
                                                 {"NAIROBI", "gn:184745"},
                                                 {"Nairobi", "gn:184745"},
                                                 {"WASHINGTON", "gn:4140963", metonym},
                                                 {"Houston", "gn:4699066"},
                                                 {"Mumbai", "gn:1275339"},
                                                 {"Lagos", "gn:2332459"},
                                                 {"Tokyo", "gn:1850147"},
                                                 {"Catania", "gn:2525068"},
                                                 {"Nepal", "gn:1282988"},
                                                 {"Mexico", "gn:3996063"},
                                                 {"Moscow", "gn:524901", metonym},
                                                 {"Middle East", "dl:middle-east"}};
    return names;
}

}  // namespace dateline
