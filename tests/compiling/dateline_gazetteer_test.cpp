#include "compiling/extent_rules.hpp"
#include "gazetteer/gazetteer.hpp"
#include "geodesy/extent_distance.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>
#include <sstream>

using namespace dateline;

namespace {

const Gazetteer& compiled() {
    static const auto gazetteer = Gazetteer::open(DATELINE_DATA_DIR "/dateline.gaz");
    return gazetteer;
}

/// The place with this id.
Place place(const std::string& id) {
    const auto matches = compiled().find(id);
    REQUIRE(matches.size() == 1);
    return compiled().place(matches.front().number);
}

bool is_among_candidates(const std::string& name, const std::string& id) {
    const auto matches = compiled().find(name);
    return std::any_of(matches.begin(), matches.end(), [&](const Match& m) { return m.place.id == id; });
}

}  // namespace

TEST_CASE("a country's point lies in the country, or among its islands") {
    constexpr Meters among_islands{100'000};  // archipelagos have their middle at sea
    std::ifstream rows{DATELINE_TESTS_DIR "/../gazetteer/countries.tsv"};
    std::string row;
    std::getline(rows, row);  // the header
    int tested = 0;
    while (std::getline(rows, row)) {
        const auto number = compiled().by_id(row.substr(0, row.find('\t')));
        if (!number) continue;
        const Place country = compiled().place(*number);
        if (!country.extent.area) continue;
        CAPTURE(country.name, country.point.latitude().value(), country.point.longitude().value());
        const Footprint point{country.point, Meters{0}, nullptr};
        CHECK(distance_between(point, footprint_of(country)).interval.low <= among_islands);
        ++tested;
    }
    CHECK(tested > 200);
}

TEST_CASE("every spelling of Al Asad in the press leads to the one base") {
    const auto* const name = GENERATE("Al Asad", "Al Asad Air Base", "Al-Asad", "Ain al-Asad", "Ayn al Asad",
                                      "Ain al-Asad Airbase", "Al-Assad", "Ain Assad", "Ein al-Asad",
                                      "Qadisiyah Airbase", "عين الأسد", "قاعدة عين الأسد الجوية");
    CAPTURE(name);
    const auto matches = compiled().find(name);
    REQUIRE_FALSE(matches.empty());
    CHECK(matches.front().place.id == "oa:ORAA");
}

TEST_CASE("Anbar is an area, and Al Asad lies in it") {
    const auto anbar = place("gn:99592");
    const auto base = place("oa:ORAA");
    REQUIRE(anbar.extent.area);
    CHECK(contains(*anbar.extent.area, base.point));
    CHECK(base.admin1 == "Anbar");
    CHECK(base.country_name == "Iraq");
    CHECK(base.time_zone == "Asia/Baghdad");
}

TEST_CASE("Baghdad is a city of Iraq, and its extent the land that is built up around it") {
    const auto baghdad = place("gn:98182");
    CHECK(baghdad.kind == PlaceKind::populated_place);
    CHECK(baghdad.feature_code == "P.PPLC");
    CHECK(baghdad.extent.source == "polygon: Natural Earth urban areas");
    REQUIRE(baghdad.extent.area);
    const auto is_in_it = [&](double lat_deg, double lon_deg) {
        return contains(*baghdad.extent.area, LatLon{Degrees{lat_deg}, Degrees{lon_deg}});
    };
    CHECK(is_in_it(33.372, 44.340));        // Kadhimiya
    CHECK(is_in_it(33.262, 44.235));        // Baghdad International Airport
    CHECK_FALSE(is_in_it(33.350, 43.780));  // Fallujah
    CHECK_FALSE(is_in_it(33.750, 44.640));  // Baqubah
}

TEST_CASE("a city whose built-up land is not its own alone stays a disc") {
    // Names and ids as in GeoNames. The land around each runs on into other cities, or reaches along a coast.
    const auto [name, id] = GENERATE(table<std::string, std::string>({{"Tokyo", "gn:1850147"},
                                                                      {"Tehran", "gn:112931"},
                                                                      {"Dallas", "gn:4684888"},
                                                                      {"Fort Worth", "gn:4691930"},
                                                                      {"Paris", "gn:2988507"},
                                                                      {"Essen", "gn:2928810"},
                                                                      {"Shenzhen", "gn:1795565"}}));
    CAPTURE(name);
    CHECK(place(id).name == name);
    CHECK_FALSE(place(id).extent.area);
}

TEST_CASE("built-up land surrounds the city that it is joined to, and is about as wide as its disc") {
    int joined = 0;
    const auto all = compiled().within(Box{Degrees{-90}, Degrees{-180}, Degrees{90}, Degrees{180}}, 10'000'000,
                                       [](PlaceNumber number) {
                                           const auto facts = compiled().summary(number);
                                           return facts.kind == PlaceKind::populated_place &&
                                                  facts.population >= 20'000;
                                       });
    for (const auto number : all) {
        const auto city = compiled().place(number);
        if (!city.extent.area) continue;
        ++joined;
        CAPTURE(city.name, city.id);
        CHECK(contains(*city.extent.area, city.point));
        const double disc_m = extent_without_area(city).radius.value();
        CHECK(city.extent.radius.value() < 3 * disc_m);
        CHECK(city.extent.radius.value() > 0.4 * disc_m);
    }
    CHECK(joined > 1000);
}

TEST_CASE("a capital's name is marked as being said for its country's government") {
    CHECK(compiled().find("Baghdad").front().government_of == "Iraq");
    CHECK(compiled().find("Beijing").front().government_of == "China");
    CHECK(compiled().find("Mosul").front().government_of.empty());
    CHECK(compiled().summary(*compiled().by_id("gn:98182")).names_government);
    std::ifstream rows{DATELINE_TESTS_DIR "/../gazetteer/countries.tsv"};
    std::string row;
    int marked = 0;
    while (std::getline(rows, row)) {
        std::vector<std::string> cells;
        std::istringstream line{row};
        for (std::string cell; std::getline(line, cell, '\t');) cells.push_back(cell);
        const auto capital = cells.size() > 8 ? compiled().by_id(cells[8]) : std::nullopt;
        if (!capital) continue;
        CAPTURE(row);
        CHECK(compiled().summary(*capital).names_government);
        ++marked;
    }
    CHECK(marked > 230);
}

TEST_CASE("Erbil is a city and the province around it") {
    CHECK(compiled().find("Irbil").front().place.id == "gn:95446");
    CHECK(is_among_candidates("Irbil", "gn:95445"));
    const auto province = place("gn:95445");
    REQUIRE(province.extent.area);
    CHECK(contains(*province.extent.area, place("gn:95446").point));
}

TEST_CASE("Crimea and Sevastopol belong to Ukraine") {
    const LatLon simferopol{Degrees{44.952}, Degrees{34.102}};
    CHECK(place("gn:703883").country == "UA");
    CHECK(place("gn:694422").country == "UA");
    CHECK(contains(*place("gn:690791").extent.area, simferopol));         // Ukraine
    CHECK_FALSE(contains(*place("gn:2017370").extent.area, simferopol));  // Russia
}

TEST_CASE("countries are areas with a reference point") {
    const auto iran = place("gn:130758");
    REQUIRE(iran.extent.area);
    CHECK(iran.point == LatLon{Degrees{32}, Degrees{53}});  // CIA World Factbook
    CHECK(contains(*iran.extent.area, LatLon{Degrees{35.69}, Degrees{51.42}}));
    CHECK(place("gn:99237").point == LatLon{Degrees{33}, Degrees{44}});
}

TEST_CASE("people, abbreviations and seats of power lead to their country") {
    const auto [name, id] = GENERATE(table<std::string, std::string>({{"Iranian", "gn:130758"},
                                                                      {"Iraqis", "gn:99237"},
                                                                      {"Americans", "gn:6252001"},
                                                                      {"British", "gn:2635167"},
                                                                      {"U.S.", "gn:6252001"},
                                                                      {"UAE", "gn:290557"},
                                                                      {"DRC", "gn:203312"},
                                                                      {"Burma", "gn:1327865"}}));
    CAPTURE(name);
    CHECK(compiled().find(name).front().place.id == id);
}

TEST_CASE("regions are joined from their parts") {
    const auto kurdistan = place("dl:kurdistan-region");
    REQUIRE(kurdistan.extent.area);
    CHECK(contains(*kurdistan.extent.area, place("gn:95446").point));
    CHECK_FALSE(contains(*kurdistan.extent.area, place("gn:98182").point));
    CHECK(contains(*place("dl:middle-east").extent.area, place("oa:ORAA").point));
}

TEST_CASE("bases are found by the names that the press gives them") {
    const auto [name, id] =
        GENERATE(table<std::string, std::string>({{"T4", "oa:OS72"},
                                                  {"Khmeimim", "oa:OSLK"},
                                                  {"Hmeymim Air Base", "oa:OSLK"},
                                                  {"Incirlik", "oa:LTAG"},
                                                  {"Al Udeid", "oa:OTBH"},
                                                  {"Camp Taji", "oa:ORTI"},
                                                  {"Camp Arifjan", "dl:camp-arifjan"},
                                                  {"Strait of Hormuz", "dl:strait-of-hormuz"},
                                                  {"the Gulf", "iho:persian-gulf"}}));
    CAPTURE(name);
    CHECK(compiled().find(name).front().place.id == id);
}
