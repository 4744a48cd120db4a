#include "compiling/conflation.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

void add(PlaceList& places, const std::string& id, PlaceKind kind, const std::string& name, double lat_deg,
         double lon_deg) {
    PlaceList::Entry entry;
    entry.source.place.id = id;
    entry.source.place.kind = kind;
    entry.source.place.name = name;
    entry.source.place.point = LatLon{Degrees{lat_deg}, Degrees{lon_deg}};
    entry.source.names.push_back({name, NameKind::preferred, ""});
    entry.has_point = true;
    places.add(std::move(entry));
}

}  // namespace

TEST_CASE("one base in two sources becomes one place with both ids") {
    PlaceList places;
    add(places, "oa:ORAA", PlaceKind::air_base, "Al Asad Air Base", 33.7856, 42.4412);
    add(places, "gn:1", PlaceKind::military_site, "Al Asad Airbase", 33.80, 42.44);
    CHECK(join_same_places(places) == 1);
    REQUIRE(places.entries().size() == 1);
    const auto& base = places.entries().front().source;
    CHECK(base.place.id == "oa:ORAA");
    CHECK(base.place.other_ids == std::vector<std::string>{"gn:1"});
    CHECK(base.names.size() == 2);
    CHECK(places.find("gn:1") == &places.entries().front());
}

TEST_CASE("namesakes far apart stay two places") {
    PlaceList places;
    add(places, "oa:A", PlaceKind::air_base, "Camp Liberty", 33.28, 44.24);
    add(places, "dl:b", PlaceKind::military_site, "Camp Liberty", 33.35, 44.24);  // 7.8 km north
    CHECK(join_same_places(places) == 0);
    CHECK(places.entries().size() == 2);
}

TEST_CASE("a town and the base named after it stay two places") {
    PlaceList places;
    add(places, "oa:ORTI", PlaceKind::air_base, "Taji", 33.5239, 44.2567);
    add(places, "dl:taji", PlaceKind::populated_place, "Taji", 33.529, 44.278);
    CHECK(join_same_places(places) == 0);
}

TEST_CASE("two fields of one source stay two places") {
    PlaceList places;
    add(places, "oa:A", PlaceKind::airport, "Liberty Field", 33.28, 44.24);
    add(places, "oa:B", PlaceKind::airport, "Liberty Field", 33.29, 44.24);
    CHECK(join_same_places(places) == 0);
}
