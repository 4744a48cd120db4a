#include "base/error.hpp"
#include "compiling/place_tables.hpp"
#include "compiling/source_table.hpp"
#include "temporary_folder.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

/// The message of the InputError that reading the table of places ends with; empty when there is none.
std::string complaint_about(const std::string& table) {
    const TemporaryFolder folder;
    PlaceList places;
    try {
        read_places(folder.file("places.tsv", table), places);
    } catch (const InputError& error) {
        return error.what();
    }
    return {};
}

}  // namespace

TEST_CASE("a row of places is read by the names of its columns") {
    const TemporaryFolder folder;
    PlaceList places;
    const auto file =
        folder.file("places.tsv",
                    "# one place\n"
                    "name\tid\tlon_deg\tlat_deg\tfeature_code\tcountry\tadmin1\tpopulation\taliases\n"
                    "Erbil\tgn:95446\t44.0119\t36.1833\tP.PPLA\tIQ\t11\t1612700\tIrbil; Hewlêr\n");
    CHECK(read_places(file, places).used == 1);
    const auto* const erbil = places.find("gn:95446");
    REQUIRE(erbil);
    CHECK(erbil->source.place.kind == PlaceKind::populated_place);
    CHECK(erbil->source.place.point == LatLon{Degrees{36.1833}, Degrees{44.0119}});
    CHECK(erbil->source.place.population == 1'612'700);
    CHECK(erbil->source.admin1_code == "IQ.11");
    REQUIRE(erbil->source.names.size() == 3);
    CHECK(erbil->source.names[2].text == "Hewlêr");
}

TEST_CASE("a wrong cell is named with its file and line") {
    CHECK_THAT(complaint_about("id\tname\tlat_deg\tlon_deg\nx:1\tNowhere\t91\t0\n"),
               Catch::Contains("places.tsv:2") && Catch::Contains("latitude"));
    CHECK_THAT(complaint_about("id\tname\tpopulation\nx:1\tNowhere\tmany\n"), Catch::Contains("\"many\""));
    CHECK_THAT(complaint_about("id\tname\tkind\nx:1\tNowhere\tvillage\n"), Catch::Contains("\"village\""));
    CHECK_THAT(complaint_about("id\tname\nx:1\n"), Catch::Contains("has 1 cells, the header 2"));
    CHECK_THAT(complaint_about("id\tname\n\tNowhere\n"), Catch::Contains("\"id\""));
    CHECK_THAT(complaint_about(""), Catch::Contains("no header"));
}

TEST_CASE("a latitude without a longitude is refused") {
    CHECK_THAT(complaint_about("id\tname\tlat_deg\tlon_deg\nx:1\tNowhere\t33\t\n"),
               Catch::Contains("not both"));
}

TEST_CASE("names of places that are not there are counted and left out") {
    const TemporaryFolder folder;
    PlaceList places;
    read_places(folder.file("places.tsv", "id\tname\tlat_deg\tlon_deg\nx:1\tHere\t1\t2\n"), places);
    const auto tally = read_names(folder.file("names.tsv",
                                              "id\tname\tlanguage\tkind\n"
                                              "x:1\tHier; Ici\t\talternate\n"
                                              "x:2\tThere\ten\tweak\n"),
                                  places);
    CHECK(tally.rows == 2);
    CHECK(tally.used == 1);
    CHECK(places.find("x:1")->source.names.size() == 3);
}

TEST_CASE("a second row with the same id does not replace the first") {
    const TemporaryFolder folder;
    PlaceList places;
    const auto tally = read_places(folder.file("places.tsv", "id\tname\nx:1\tFirst\nx:1\tSecond\n"), places);
    CHECK(tally.used == 1);
    CHECK(places.find("x:1")->source.place.name == "First");
}

TEST_CASE("bytes that only claim to be zstd are refused") {
    const TemporaryFolder folder;
    const auto file = folder.file("places.tsv.zst", "id\tname\n");
    CHECK_THROWS_AS(each_row(file, [](const SourceRow&) {}), InputError);
}
