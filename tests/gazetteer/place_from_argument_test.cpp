#include "gazetteer/gazetteer.hpp"

#include "base/error.hpp"
#include "gazetteer/small_gazetteer.hpp"

#include <catch2/catch.hpp>

namespace dateline {
namespace {

using Catch::Matchers::Contains;

TEST_CASE("coordinates are a place of their own, as exact as they say") {
    const SmallGazetteer gazetteer;
    const auto place = place_from_argument(*gazetteer, "geo:33.3152,44.3661;u=35");
    CHECK(place.id == "geo:33.3152,44.3661");
    CHECK(place.point == LatLon{Degrees{33.3152}, Degrees{44.3661}});
    CHECK(place.extent.radius == Meters{35});
    CHECK(place.extent.source == "given coordinates");
}

TEST_CASE("a clear leader is taken without asking") {
    const SmallGazetteer gazetteer;
    CHECK(place_from_argument(*gazetteer, "Paris").id == "gn:2988507");
    CHECK(place_from_argument(*gazetteer, "Georgia").id == "gn:614540");
    CHECK(place_from_argument(*gazetteer, "Erbil").id == "gn:95446");
    CHECK(place_from_argument(*gazetteer, "oa:ORAA").name == "Al Asad Air Base");
}

TEST_CASE("two namesakes of one weight are listed, with ways to choose") {
    const SmallGazetteer gazetteer;
    CHECK_THROWS_WITH(place_from_argument(*gazetteer, "Springfield"),
                      Contains("gn:4250542") && Contains("gn:4409896") && Contains("population 116565") &&
                          Contains("\"Springfield, Illinois\" or gn:4250542"));
    CHECK_THROWS_AS(place_from_argument(*gazetteer, "Springfield"), InputError);
    CHECK(place_from_argument(*gazetteer, "Springfield, Illinois").id == "gn:4250542");
    CHECK(place_from_argument(*gazetteer, "gn:4409896").id == "gn:4409896");
}

TEST_CASE("an unknown name lists near misses") {
    const SmallGazetteer gazetteer;
    CHECK_THROWS_WITH(place_from_argument(*gazetteer, "Bxghdad"),
                      Contains("no place is called \"Bxghdad\"") && Contains("gn:98182") && Contains("Iraq"));
    CHECK_THROWS_WITH(place_from_argument(*gazetteer, "Qwrtzpqwrtzp"), Contains("nor anything near it"));
    CHECK_THROWS_AS(place_from_argument(*gazetteer, ""), InputError);
}

TEST_CASE("the country is a way to choose when no namesake shares it") {
    auto places = well_known_places();
    places.push_back(source_place(
        {"t:1", "Springfield", PlaceKind::populated_place, "P.PPL", "FR", "", 47, 2, 166'000, 8e3, {}}));
    places.erase(std::remove_if(places.begin(), places.end(),
                                [](const SourcePlace& p) { return p.place.id == "gn:4409896"; }),
                 places.end());
    const SmallGazetteer gazetteer{places};
    CHECK_THROWS_WITH(place_from_argument(*gazetteer, "Springfield"),
                      Contains("\"Springfield, Illinois\" or gn:4250542"));
}

TEST_CASE("a name in a message cannot steer the terminal") {
    const SmallGazetteer gazetteer;
    CHECK_THROWS_WITH(place_from_argument(*gazetteer, "\x1b[2Jnowhere at all"), !Contains("\x1b"));
}

TEST_CASE("coordinates off the globe are an error, not a name") {
    const SmallGazetteer gazetteer;
    CHECK_THROWS_AS(place_from_argument(*gazetteer, "91,44"), InputError);
}

}  // namespace
}  // namespace dateline
