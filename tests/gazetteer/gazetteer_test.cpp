#include "gazetteer/gazetteer.hpp"

#include "gazetteer/small_gazetteer.hpp"
#include "text/folding.hpp"

#include <catch2/catch.hpp>

namespace dateline {
namespace {

std::string id_at(const Gazetteer& gazetteer, std::string_view id) {
    const auto number = gazetteer.by_id(id);
    return number ? gazetteer.place(*number).id : "nothing";
}

TEST_CASE("a place comes back with its country, its division and its area") {
    const SmallGazetteer gazetteer;
    const auto hit = gazetteer->place(gazetteer->by_id("gn:95788").value());
    CHECK(hit.name == "Hit");
    CHECK(hit.country_name == "Iraq");
    CHECK(hit.admin1 == "Anbar");
    const auto anbar = gazetteer->place(gazetteer->by_id("gn:99592").value());
    REQUIRE(anbar.extent.area);
    REQUIRE(anbar.extent.area->polygons.size() == 1);
    CHECK(anbar.extent.area->polygons[0].outer.size() == 5);
    REQUIRE(anbar.extent.area->polygons[0].holes.size() == 1);
    CHECK(anbar.extent.area->polygons[0].holes[0].front() == LatLon{Degrees{32.99}, Degrees{41.49}});
}

TEST_CASE("a place is found by its own id and by its ids in other sources") {
    const SmallGazetteer gazetteer;
    CHECK(id_at(*gazetteer, "gn:98182") == "gn:98182");
    CHECK(id_at(*gazetteer, "wd:Q1530") == "gn:98182");
    CHECK(id_at(*gazetteer, "gn:9818") == "nothing");
    CHECK(id_at(*gazetteer, "") == "nothing");
}

TEST_CASE("country and division are linked by code") {
    const SmallGazetteer gazetteer;
    const auto base = gazetteer->by_id("oa:ORAA").value();
    CHECK(gazetteer->country_of(base) == gazetteer->by_id("gn:99237"));
    CHECK(gazetteer->admin1_of(base) == gazetteer->by_id("gn:99592"));
    CHECK_FALSE(gazetteer->admin1_of(gazetteer->by_id("gn:98182").value()));  // no place stands for IQ.07
    CHECK(gazetteer->summary(base).admin1 == gazetteer->summary(gazetteer->by_id("gn:95788").value()).admin1);
    CHECK_FALSE(gazetteer->country_of(gazetteer->by_id("ne:persian-gulf").value()));
}

TEST_CASE("names come preferred first, with kind and language") {
    const SmallGazetteer gazetteer;
    const auto names = gazetteer->names(gazetteer->by_id("oa:ORAA").value());
    REQUIRE(names.size() == 4);
    CHECK(names[0].text == "Al Asad Air Base");
    CHECK(names[0].kind == NameKind::preferred);
    CHECK(names[3].text == "عين الأسد");
    CHECK(names[3].language == "ar");
}

TEST_CASE("hits of a key come likeliest first") {
    const SmallGazetteer gazetteer;
    const auto hits = gazetteer->by_folded_name("georgia");
    REQUIRE(hits.size() == 2);
    CHECK(gazetteer->place(hits[0].place).kind == PlaceKind::country);
    CHECK(gazetteer->by_folded_name("georgi").empty());
    CHECK(gazetteer->by_loose_key(loose_key("ayn al assad")).size() == 2);
}

TEST_CASE("words start a name only where one of its words ends") {
    const SmallGazetteer gazetteer;
    CHECK(gazetteer->starts_a_name("al"));
    CHECK(gazetteer->starts_a_name("al asad air"));
    CHECK(gazetteer->starts_a_name("al asad air base"));
    CHECK_FALSE(gazetteer->starts_a_name("al asad ai"));
    CHECK_FALSE(gazetteer->starts_a_name("zz"));
    CHECK_FALSE(gazetteer->starts_a_name(""));
}

TEST_CASE("an empty gazetteer answers with nothing") {
    const SmallGazetteer gazetteer{{}};
    CHECK(gazetteer->find("Baghdad").empty());
    CHECK(gazetteer->complete("b").empty());
    CHECK(gazetteer->by_folded_name("baghdad").empty());
    CHECK_FALSE(gazetteer->starts_a_name("b"));
    CHECK(gazetteer->nearest(LatLon{}, Meters{1e7}, 5).empty());
    CHECK(gazetteer->info().places == 0);
}

TEST_CASE("info tells sources and counts, most first") {
    const SmallGazetteer gazetteer;
    const auto info = gazetteer->info();
    CHECK(info.places == 20);
    CHECK(info.version.size() == 16);
    REQUIRE(info.sources.size() == 1);
    CHECK(info.sources[0].licence == "CC BY 4.0");
    CHECK(info.per_kind.front() == std::pair{PlaceKind::populated_place, std::uint64_t{8}});
    CHECK(info.per_country.front() == std::pair{std::string{"IQ"}, std::uint64_t{7}});
    REQUIRE(info.per_script.size() == 2);
    CHECK(info.per_script[1] == std::pair{std::string{"Arab"}, std::uint64_t{3}});
}

TEST_CASE("a place is found by each of its ids, and an id that two have by the one whose own it is") {
    std::vector<PlaceRow> rows{
        {"gn:7", "Seven", PlaceKind::populated_place, "P.PPL", "IQ", "", 33, 44, 0, 1000, {}},
        {"oa:ORXX", "Field", PlaceKind::airport, "", "IQ", "", 34, 44, 0, 1000, {}},
        {"x:12", "Twelve", PlaceKind::site, "", "IQ", "", 35, 44, 0, 1000, {}}};
    GazetteerWriter writer;
    for (const auto& row : rows) {
        auto place = source_place(row);
        if (row.id == "oa:ORXX") place.place.other_ids = {"gn:7", "gn:70", "wd:Q5"};
        writer.add(place);
    }
    const TemporaryFile file;
    writer.write(file.path());
    const auto gazetteer = Gazetteer::open(file.path());
    const auto name_of_id = [&](const char* id) {
        const auto number = gazetteer.by_id(id);
        return number ? gazetteer.place(*number).name : "";
    };
    CHECK(name_of_id("gn:7") == "Seven");
    CHECK(name_of_id("gn:70") == "Field");
    CHECK(name_of_id("wd:Q5") == "Field");
    CHECK(name_of_id("oa:ORXX") == "Field");
    CHECK(name_of_id("x:12") == "Twelve");
    for (const auto* unknown : {"gn:8", "gn:", "x:1", "x:13", "oa:", "12", ""}) {
        CAPTURE(unknown);
        CHECK_FALSE(gazetteer.by_id(unknown));
    }
}

}  // namespace
}  // namespace dateline
