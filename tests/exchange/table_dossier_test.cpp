#include "exchange/table_dossier.hpp"

#include "exchange/table_source.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace dateline;

namespace {

const std::string table =
    "Name,Latitude,Longitude,date,type,killed,note\r\n"
    "\"Al Asad, the base\",33.7856,42.4412,2020-01-08,strike,0,first\r\n"
    "Erbil,91,44.01,2020-01-08,strike,,second\r\n"
    "\r\n"
    "Suva,-18.1416,179.9,2020-01-07T22:30:00+03:00,crash,2,'=1+1\r\n";

std::vector<std::string> bad_rows;
std::string text_in_use;  // a source borrows its text

std::unique_ptr<FeatureSource> source_of(const std::string& text) {
    bad_rows.clear();
    text_in_use = text;
    return csv_source(text_in_use, "strikes.csv", [](const std::string& message) { bad_rows.push_back(message); });
}

}  // namespace

TEST_CASE("a table's rows are events at their places, without any article") {
    const Dossier dossier = table_dossier(*source_of(table), "strikes.csv");
    REQUIRE(dossier.events.size() == 2);
    CHECK(dossier.places[0].name == "Al Asad, the base");
    CHECK(dossier.places[0].point == LatLon{Degrees{33.7856}, Degrees{42.4412}});
    CHECK(dossier.events[0].kind == EventKind::strike);
    CHECK(dossier.events[0].reports[0].counts[0].high == 0);
    CHECK(dossier.articles[0].file == "strikes.csv");
}

TEST_CASE("a row that cannot be used is named by its line, once, and the others are taken") {
    const auto source = source_of(table);
    CHECK(source->overview().layers.at(0).name == "strikes");
    source->each([](const Feature&) {});
    REQUIRE(bad_rows.size() == 1);
    CHECK(bad_rows[0].find("strikes.csv:3: ") == 0);
}

TEST_CASE("a time with a zone becomes UTC, and a bare date lasts all day") {
    using namespace std::chrono;
    const Dossier dossier = table_dossier(*source_of(table), "strikes.csv");
    REQUIRE(dossier.events[0].time);
    CHECK(dossier.events[0].time->end - dossier.events[0].time->begin == hours{24} - seconds{1});
}

TEST_CASE("a table without positions says which columns would give them") {
    CHECK_THROWS_WITH(source_of("name,size\na,1\n"), Catch::Contains("name columns lat"));
    CHECK_FALSE(looks_like_place_table("subject,object,distance,unit,direction\n"));
    CHECK(looks_like_place_table("id;x\n") == false);
}

TEST_CASE("a column of codes with leading zeros stays text and the guard before a formula is taken away") {
    const auto source = source_of("code,lat,lon,n,t\n007,1,2,3,'=1+1\n");
    source->each([](const Feature& feature) {
        CHECK(feature.text("code") == "007");
        CHECK(feature.text("t") == "=1+1");
        CHECK(std::get<std::int64_t>(*feature.find("n")) == 3);
    });
}

TEST_CASE("a GeoJSON file that is cut off is refused, and a feature that is none is named") {
    const auto tell = [](const std::string& message) { bad_rows.push_back(message); };
    bad_rows.clear();
    const std::string cut =
        R"({"type": "FeatureCollection", "features": [{"type": "Feature", "geometry": null)";
    CHECK_THROWS_WITH(geojson_source(cut, "cut.geojson", tell)->each([](const Feature&) {}),
                      Catch::Contains("cut off"));
    const std::string odd =
        R"({"features": [{"type": "Feature", "geometry": {"type": "Point", "coordinates": "x"}}]})";
    geojson_source(odd, "odd.geojson", tell)->each([](const Feature&) {});
    REQUIRE(bad_rows.size() == 1);
    CHECK(bad_rows[0].find("odd.geojson: feature 1: ") == 0);
}

TEST_CASE("features of a long GeoJSON file keep their order and their numbers, wherever one of them is none") {
    constexpr int count = 9000, wrong = 7000;  // several portions that are parsed in threads
    std::string text;
    for (int i = 1; i <= count; ++i) {
        text += i == wrong ? std::string{"{\"type\": oops}\n"}
                           : R"({"type":"Feature","id":")" + std::to_string(i) +
                                 R"(","geometry":{"type":"Point","coordinates":[44,33]},"properties":)"
                                 R"({"note":"a text that makes the portions end where no one looks"}})"
                                 "\n";
    }
    bad_rows.clear();
    const auto tell = [](const std::string& message) { bad_rows.push_back(message); };
    std::vector<std::string> ids;
    geojson_source(text, "long.geojsonl", tell)->each([&](const Feature& feature) {
        ids.emplace_back(feature.id);
    });
    REQUIRE(ids.size() == count - 1);
    for (int i = 1; i < count; ++i)
        CHECK(ids[static_cast<std::size_t>(i - 1)] == std::to_string(i < wrong ? i : i + 1));
    REQUIRE(bad_rows.size() == 1);
    CHECK(bad_rows[0].find("feature 7000") != std::string::npos);
}
