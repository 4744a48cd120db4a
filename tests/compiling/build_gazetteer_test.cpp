#include "compiling/build_gazetteer.hpp"

#include "base/error.hpp"
#include "gazetteer/gazetteer.hpp"
#include "temporary_folder.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>

using namespace dateline;

namespace {

/// A row of GeoNames' main table, 19 columns.
std::string geonames_row(const std::string& id, const std::string& name, const std::string& others,
                         const std::string& lat, const std::string& lon, const std::string& code,
                         const std::string& country, const std::string& admin1,
                         const std::string& population) {
    return id + "\t" + name + "\t" + name + "\t" + others + "\t" + lat + "\t" + lon + "\t" + code + "\t" +
           country + "\t\t" + admin1 + "\t\t\t\t" + population + "\t\t\tAsia/Baghdad\t2026-11-20\n";
}

/// Positions rounded from public maps; the third place is made up.
std::string iraq_dump() {
    return geonames_row("99237", "Republic of Iraq", "Iraq,Irak", "33", "44", "A\tPCLI", "IQ", "00",
                        "38433600") +
           geonames_row("99592", "Al Anbar", "", "32.9", "42.0", "A\tADM1", "IQ", "01", "1771656") +
           geonames_row("7000001", "Qal'at Sample", "Kalat Sample", "33.5", "43.1", "P\tPPL", "IQ", "01",
                        "1200") +
           geonames_row("7000002", "Al Asad Airbase", "Ayn al Asad", "33.79", "42.44", "S\tAIRB", "IQ", "01",
                        "0");
}

BuildRequest request_for(std::vector<BuildSource> sources, const TemporaryFolder& folder) {
    BuildRequest request;
    request.sources = std::move(sources);
    request.output = folder.path() / "own.gaz";
    return request;
}

const SkippedRows* skipped(const RowReport& report, const std::string& reason) {
    const auto found = std::find_if(report.skipped.begin(), report.skipped.end(),
                                    [&](const SkippedRows& kind) { return kind.reason == reason; });
    return found == report.skipped.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("a dump becomes a gazetteer with its divisions, codes and names") {
    const TemporaryFolder folder;
    const auto request =
        request_for({{BuildSourceKind::geonames, folder.file("IQ.txt", iraq_dump())}}, folder);
    CHECK(build_gazetteer(request, {}).places == 4);
    const auto gazetteer = Gazetteer::open(request.output);
    const auto place = gazetteer.place(*gazetteer.by_id("gn:7000001"));
    CHECK(place.name == "Qal'at Sample");
    CHECK(place.admin1 == "Al Anbar");
    CHECK(place.country_name == "Republic of Iraq");
    CHECK(place.kind == PlaceKind::populated_place);
    CHECK(place.population == 1200);
    CHECK(gazetteer.find("Kalat Sample").front().place.id == "gn:7000001");
    CHECK(gazetteer.info().sources.front().date == "2026-11-20");
}

TEST_CASE("alternate names, parents and codes join their places in any order of the sources") {
    const TemporaryFolder folder;
    auto orphan = geonames_row("7000003", "Tell Sample", "", "33.1", "43", "P\tPPL", "IQ", "", "0");
    const auto request = request_for(
        {{BuildSourceKind::alternate_names, folder.file("alternateNamesV2.txt",
                                                        "1\t7000001\tar\tقلعة\t1\t\t\t\t\t\n"
                                                        "2\t7000001\tlink\thttps://example.org/\t\t\t\t\t\t\n"
                                                        "3\t1\ten\tNowhere\t\t\t\t\t\t\n")},
         {BuildSourceKind::hierarchy, folder.file("hierarchy.txt", "99592\t7000003\tADM\n")},
         {BuildSourceKind::admin1_codes, folder.file("admin1CodesASCII.txt", "IQ.01\tAnbar\tAnbar\t99592\n")},
         {BuildSourceKind::geonames, folder.file("IQ.txt", iraq_dump() + orphan)}},
        folder);
    const auto result = build_gazetteer(request, {});
    const auto gazetteer = Gazetteer::open(request.output);
    CHECK(gazetteer.find("قلعة").front().place.id == "gn:7000001");
    CHECK(gazetteer.find("Anbar").front().place.id == "gn:99592");
    CHECK(gazetteer.place(*gazetteer.by_id("gn:7000003")).admin1 == "Al Anbar");
    const auto& names = result.reports.back();
    REQUIRE(skipped(names, "belongs to no place here"));
    CHECK(skipped(names, "belongs to no place here")->first.front().row == 3);
    CHECK(skipped(names, "is a link, postcode or code, not a name"));
}

TEST_CASE("rows that cannot be used are counted with their line, field and reason, and the rest goes on") {
    const TemporaryFolder folder;
    const auto bad = geonames_row("1", "North of it all", "", "95.2", "44", "P\tPPL", "IQ", "", "0") +
                     "too few\tcolumns\n" +
                     geonames_row("x2", "No number", "", "1", "1", "P\tPPL", "IQ", "", "0") +
                     geonames_row("3", "Bad \x01 name", "", "1", "1", "P\tPPL", "IQ", "", "0") +
                     geonames_row("4", "Not \xff UTF-8", "", "1", "1", "P\tPPL", "IQ", "", "0") +
                     geonames_row("5", "Many", "", "1", "1", "P\tPPL", "IQ", "", "many") +
                     std::string(300'000, 'x') + "\n";
    const auto request =
        request_for({{BuildSourceKind::geonames, folder.file("bad.txt", bad + iraq_dump())}}, folder);
    const auto report = build_gazetteer(request, {}).reports.front();
    CHECK(report.rows == 11);
    CHECK(report.used == 4);
    REQUIRE(skipped(report, "is outside -90..90 degrees"));
    CHECK(skipped(report, "is outside -90..90 degrees")->field == "latitude");
    CHECK(skipped(report, "is outside -90..90 degrees")->first.front().row == 1);
    CHECK(skipped(report, "is outside -90..90 degrees")->first.front().value == "95.2");
    CHECK(skipped(report, "has control characters"));
    CHECK(skipped(report, "is not UTF-8"));
    CHECK(skipped(report, "is not a whole number"));
    CHECK(skipped(report, "is longer than 256 KiB"));
}

TEST_CASE("an airport that OurAirports and GeoNames both have becomes one place with both ids") {
    const TemporaryFolder folder;
    const auto airports = folder.file(
        "airports.csv",
        "id,ident,type,name,latitude_deg,longitude_deg,iso_country,keywords\n"
        "1,ORAA,medium_airport,\"Al Asad Airbase\",33.7856,42.4412,IQ,\"Ayn al Asad, Qadisiyah\"\n");
    const auto request = request_for({{BuildSourceKind::geonames, folder.file("IQ.txt", iraq_dump())},
                                      {BuildSourceKind::airports, airports}},
                                     folder);
    CHECK(build_gazetteer(request, {}).joined == 1);
    const auto gazetteer = Gazetteer::open(request.output);
    CHECK(gazetteer.by_id("gn:7000002") == gazetteer.by_id("oa:ORAA"));
    CHECK(gazetteer.place(*gazetteer.by_id("oa:ORAA")).kind == PlaceKind::air_base);
}

TEST_CASE("a person's own table is read by its own columns") {
    const TemporaryFolder folder;
    auto request = request_for(
        {{BuildSourceKind::table, folder.file("camps.csv",
                                              "Title;Y;X;Also\nKarim Camp;34,5;43\nKarim Camp;34.5;43.1;Camp "
                                              "Karim|K-1\n\"Depot; 9\";34;43;\n")}},
        folder);
    request.own.columns = {{"name", "Title"}, {"lat", "Y"}, {"lon", "X"}, {"aliases", "Also"}};
    const auto result = build_gazetteer(request, {});
    CHECK(result.places == 2);
    CHECK(result.reports.front().skipped_count() == 1);
    const auto gazetteer = Gazetteer::open(request.output);
    CHECK(gazetteer.place(*gazetteer.by_id("own:karim-camp")).kind == PlaceKind::site);
    CHECK(gazetteer.find("K-1").front().place.name == "Karim Camp");
    CHECK(gazetteer.by_id("own:depot-9"));
}

TEST_CASE("own GeoJSON gives points and polygons") {
    const TemporaryFolder folder;
    const auto file = folder.file("zone.geojson",
                                  R"({"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"name":"Sample Zone"},"geometry":{"type":"Polygon","coordinates":[[[43,33],[44,33],[44,34],[43,34],[43,33]]]}},
{"type":"Feature","properties":{"name":"Sample Post"},"geometry":{"type":"Point","coordinates":[43.5,33.5]}},
{"type":"Feature","properties":{"name":"Nowhere"},"geometry":null}]})");
    const auto request = request_for({{BuildSourceKind::features, file}}, folder);
    const auto result = build_gazetteer(request, {});
    CHECK(result.places == 2);
    CHECK(skipped(result.reports.front(), "is missing"));
    const auto gazetteer = Gazetteer::open(request.output);
    CHECK(gazetteer.place(*gazetteer.by_id("own:sample-zone")).extent.area);
    CHECK(gazetteer.place(*gazetteer.by_id("own:sample-post")).point == LatLon{Degrees{33.5}, Degrees{43.5}});
}

TEST_CASE("wrong sources end a build with one message and leave the old file alone") {
    const TemporaryFolder folder;
    const auto old = folder.file("own.gaz", "old");
    const auto complaint = [&](BuildSourceKind kind, const std::filesystem::path& file) -> std::string {
        try {
            (void)build_gazetteer(request_for({{kind, file}}, folder), {});
        } catch (const InputError& error) {
            return error.what();
        }
        return {};
    };
    CHECK_THAT(complaint(BuildSourceKind::geonames, folder.path() / "none.txt"), Catch::Contains("none.txt"));
    CHECK_THAT(complaint(BuildSourceKind::geonames, folder.file("empty.txt", "")),
               Catch::Contains("is empty"));
    CHECK_THAT(complaint(BuildSourceKind::geonames, folder.path()), Catch::Contains("is a folder"));
    CHECK_THAT(complaint(BuildSourceKind::geonames, folder.file("t.txt", "a\tb\n")),
               Catch::Contains("no gazetteer was written"));
    CHECK_THAT(complaint(BuildSourceKind::airports, folder.file("a.csv", "name\nx\n")),
               Catch::Contains("latitude_deg"));
    CHECK_THAT(complaint(BuildSourceKind::table, folder.file("o.csv", "Heading\nx\n")),
               Catch::Contains("--map name=COLUMN"));
    CHECK_THAT(complaint(BuildSourceKind::features, folder.file("g.geojson", "{")),
               Catch::Contains("g.geojson"));
    CHECK_THAT(complaint(BuildSourceKind::geonames, folder.file("z.txt.gz", "no gzip")),
               Catch::Contains("decompressed"));
    CHECK(std::filesystem::file_size(old) == 3);
}

TEST_CASE("the polygons of a division's several features become one area") {
    const TemporaryFolder folder;
    const auto divisions = folder.file("divisions.geojson",
                                       R"({"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"name":"Anbar, west","gn_id":99592},"geometry":{"type":"Polygon","coordinates":[[[40,32],[42,32],[42,34],[40,34],[40,32]]]}},
{"type":"Feature","properties":{"name":"Anbar, east","gn_id":99592},"geometry":{"type":"Polygon","coordinates":[[[43,32],[44,32],[44,34],[43,34],[43,32]]]}},
{"type":"Feature","properties":{"name":"Elsewhere","gn_id":5},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}}]})");
    const auto request = request_for({{BuildSourceKind::geonames, folder.file("IQ.txt", iraq_dump())},
                                      {BuildSourceKind::polygons, divisions}},
                                     folder);
    const auto result = build_gazetteer(request, {});
    REQUIRE(skipped(result.reports.back(), "belongs to no place here"));
    const auto gazetteer = Gazetteer::open(request.output);
    const auto anbar = gazetteer.place(*gazetteer.by_id("gn:99592"));
    REQUIRE(anbar.extent.area);
    CHECK(anbar.extent.area->polygons.size() == 2);
    CHECK(anbar.extent.source == "polygon: Natural Earth");
}
