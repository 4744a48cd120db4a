#include "geo/coordinate_text.hpp"

#include "base/error.hpp"

#include <catch2/catch.hpp>

using namespace dateline;
using Catch::Matchers::Contains;

namespace {

bool is_near(std::string_view text, double lat_deg, double lon_deg, double margin_deg = 1e-9) {
    const auto position = position_from(text);
    REQUIRE(position);
    INFO(text << " was read as " << as_decimal(position->point, 9));
    return position->point.latitude().value() == Approx(lat_deg).margin(margin_deg) &&
           position->point.longitude().value() == Approx(lon_deg).margin(margin_deg);
}

constexpr double lat_deg = 33 + 18.0 / 60 + 55.0 / 3600;  // 33°18'55" by the definition of minute and second
constexpr double lon_deg = 44 + 21.0 / 60 + 58.0 / 3600;

}  // namespace

TEST_CASE("decimal degrees are read with and without letters, in either order of the letters") {
    CHECK(is_near("33.3152,44.3661", 33.3152, 44.3661));
    CHECK(is_near(" 33.3152 , 44.3661 ", 33.3152, 44.3661));
    CHECK(is_near("33.3152 44.3661", 33.3152, 44.3661));
    CHECK(is_near("33.3152 N 44.3661 E", 33.3152, 44.3661));
    CHECK(is_near("44.3661E 33.3152N", 33.3152, 44.3661));
    CHECK(is_near("N33.3152 E44.3661", 33.3152, 44.3661));
    CHECK(is_near("33.3152° S, 44.3661° w", -33.3152, -44.3661));
    CHECK(is_near("-33.3152,\u221244.3661", -33.3152, -44.3661));
    CHECK(is_near("+33.3152+044.3661/", 33.3152, 44.3661));  // ISO 6709
}

TEST_CASE("degrees, minutes and seconds are read in the usual spellings") {
    CHECK(is_near("33°18'55\"N 44°21'58\"E", lat_deg, lon_deg));
    CHECK(is_near("33°18′55″N, 44°21′58″E", lat_deg, lon_deg));
    CHECK(is_near("33° 18’ 55” N 44° 21’ 58” E", lat_deg, lon_deg));
    CHECK(is_near("33d18'55\"N 44d21'58\"E", lat_deg, lon_deg));
    CHECK(is_near("33 18 55 44 21 58", lat_deg, lon_deg));
    CHECK(is_near("33 18 55 N 44 21 58 E", lat_deg, lon_deg));
    CHECK(is_near("N 33°18'55'' E 44°21'58''", lat_deg, lon_deg));
    CHECK(is_near("33°18.5'N 44°21.25'E", 33 + 18.5 / 60, 44 + 21.25 / 60));
    CHECK(is_near("0°30'S 0°30'W", -0.5, -0.5));
    CHECK(is_near("-0 30 0, -0 15 0", -0.5, -0.25));
}

TEST_CASE("an MGRS reference is the centre of its square, uncertain by half the diagonal") {
    CHECK(is_near("38SKC63074132", 33.78557908, 42.44116749, 1e-8));  // GeoConvert -g -p 3
    CHECK(is_near("38s kc 6307 4132", 33.78557908, 42.44116749, 1e-8));
    CHECK(is_near("ZAH1234", 89.66948903, 160.08359401, 1e-8));  // near the pole, without a zone
    CHECK(position_from("38SKC63074132")->uncertainty.value() == Approx(7.0710678));  // 10 m / sqrt 2
    CHECK(position_from("38SKC6307")->uncertainty.value() == Approx(707.10678));      // 1 km / sqrt 2
}

TEST_CASE("a geo URI carries its uncertainty") {
    const auto position = position_from("geo:33.3152,44.3661,120;crs=WGS84;u=35");
    REQUIRE(position);
    CHECK(position->point == LatLon{Degrees{33.3152}, Degrees{44.3661}});
    CHECK(position->uncertainty == Meters{35});
    CHECK_THROWS_WITH(position_from("geo:33,44;crs=moon"), Contains("not WGS84"));
    CHECK_THROWS_AS(position_from("geo:Baghdad"), InputError);
    CHECK_THROWS_AS(position_from("geo:33,44;u=-1"), InputError);
}

TEST_CASE("names are no coordinates") {
    for (const char* name :
         {"", "Baghdad", "Al Asad", "Area 51", "East", "N", "E 40", "44.3661E", "Es, Sens",
          "Ain al-Asad, Anbar", "Nes", "2020/01/08", "ABC 12", "1,2,3", "7", "38SKC", "'", "d d"}) {
        INFO(name);
        CHECK_FALSE(position_from(name));
    }
}

TEST_CASE("coordinates that cannot be right say what is wrong") {
    CHECK_THROWS_WITH(position_from("91,44"), Contains("latitude 91") && Contains("swapped"));
    CHECK_THROWS_WITH(position_from("91 N 44 E"), Contains("latitude 91") && !Contains("swapped"));
    CHECK_THROWS_WITH(position_from("33,361"), Contains("longitude 361"));
    CHECK_THROWS_WITH(position_from("33°61'N 44°E"), Contains("61 minutes"));
    CHECK_THROWS_WITH(position_from("33.5°10'N 44°E"), Contains("33.5 degrees have a fraction"));
    CHECK_THROWS_WITH(position_from("33N 44N"), Contains("both angles are latitudes"));
    CHECK_THROWS_WITH(position_from("-33S, 44E"), Contains("both a sign and a hemisphere letter"));
    CHECK_THROWS_WITH(position_from("38SKC63074"), Contains("has 5 digits"));
    CHECK_THROWS_WITH(position_from("38SZZ63074132"), Contains("names no square"));
}

TEST_CASE("positions are printed without a negative zero") {
    CHECK(as_decimal(LatLon{Degrees{33.31524}, Degrees{44.36612}}) == "33.3152, 44.3661");
    CHECK(as_decimal(LatLon{Degrees{-0.00001}, Degrees{-0.0}}) == "0.0000, 0.0000");
    CHECK(as_dms(LatLon{Degrees{-0.0001}, Degrees{0}}) == "0°00′00″N 0°00′00″E");
}

TEST_CASE("seconds that round to 60 carry into the minutes") {
    CHECK(as_dms(LatLon{Degrees{33.9999999}, Degrees{-44.366111}}) == "34°00′00″N 44°21′58″W");
}

TEST_CASE("MGRS is printed to the metre") {
    CHECK(as_mgrs(LatLon{Degrees{33.7856}, Degrees{42.4412}}) == "38SKC6307841327");  // GeoConvert -m -p 0
    CHECK(as_mgrs(LatLon{Degrees{85}, Degrees{10}}) == "ZAB9645452981");
}

TEST_CASE("a geo URI has no more digits than it needs") {
    CHECK(as_geo_uri(LatLon{Degrees{33.3152}, Degrees{44}}, Meters{3000}) == "geo:33.3152,44;u=3000");
    CHECK(as_geo_uri(LatLon{Degrees{-33.5}, Degrees{100}}, Meters{0}) == "geo:-33.5,100");
}
