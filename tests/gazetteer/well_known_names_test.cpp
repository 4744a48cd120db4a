// The gazetteer that the build compiled, asked for names that newspapers use. Ids are those of GeoNames and
// OurAirports; which place is meant was settled by hand.
#include "gazetteer/gazetteer.hpp"

#include "base/error.hpp"
#include "base/input.hpp"
#include "text/folding.hpp"

#include <catch2/catch.hpp>

#include <string>

namespace dateline {
namespace {

using Catch::Matchers::Contains;

const Gazetteer& compiled_gazetteer() {
    static const auto gazetteer = Gazetteer::open(DATELINE_DATA_DIR "/dateline.gaz");
    return gazetteer;
}

TEST_CASE("a well-known name means the place that newspapers mean") {
    const auto table = read_input(DATELINE_TESTS_DIR "/gazetteer/well_known_names.csv", 1'000'000);
    int rows = 0;
    for_each_line(table, [&rows](std::size_t line, std::string_view text) {
        if (line == 1 || text.empty()) return;
        ++rows;
        const auto name = text.substr(text.find(',') + 1);
        const auto matches = compiled_gazetteer().find(name);
        INFO("line " << line << ": " << name);
        CHECK((matches.empty() ? "nothing" : matches.front().place.id) == text.substr(0, text.find(',')));
    });
    CHECK(rows > 50);
}

TEST_CASE("a name with a clear leader is taken without asking") {
    for (const auto* name :
         {"Georgia", "Paris", "Erbil", "Baghdad", "Iraq", "London", "Washington", "Mosul", "Anbar",
          "Ain al-Asad", "Tripoli", "Kermanshah", "Al Asad Air Base", "Persian Gulf"}) {
        INFO(name);
        CHECK_NOTHROW(place_from_argument(compiled_gazetteer(), name));
    }
}

TEST_CASE("an ambiguous name lists real ids and how to choose") {
    CHECK_THROWS_WITH(place_from_argument(compiled_gazetteer(), "Springfield"),
                      Contains("gn:4250542") && Contains("gn:4409896") &&
                          Contains("\"Springfield, Illinois\"") && Contains("or gn:4250542"));
    SearchOptions in_illinois;
    in_illinois.in = "Illinois";
    CHECK(place_from_argument(compiled_gazetteer(), "Springfield", in_illinois).id == "gn:4250542");
}

TEST_CASE("a misspelt name has the right one among its near misses") {
    CHECK_THROWS_WITH(place_from_argument(compiled_gazetteer(), "Kramatrsk"), Contains("Kramatorsk"));
    CHECK_THROWS_WITH(place_from_argument(compiled_gazetteer(), "Bzghdad"), Contains("gn:98182"));
}

TEST_CASE("places are linked to the country and the division that contain them") {
    const auto& gazetteer = compiled_gazetteer();
    const auto base = gazetteer.place(gazetteer.by_id("oa:ORAA").value());
    CHECK(base.country_name == "Iraq");
    CHECK(base.admin1 == "Anbar");
    CHECK(base.kind == PlaceKind::air_base);
    CHECK(base.point.latitude().value() == Approx(33.7856).margin(0.01));  // OurAirports
    CHECK(base.point.longitude().value() == Approx(42.4412).margin(0.01));
    const auto anbar = gazetteer.place(gazetteer.by_id("gn:99592").value());
    REQUIRE(anbar.extent.area);
    CHECK(bounding_box(*anbar.extent.area).contains(base.point));
}

TEST_CASE("the content of the compiled file is what was written") {
    CHECK_NOTHROW(compiled_gazetteer().verify());
}

TEST_CASE("places near a city come from its neighbourhood") {
    const auto numbers =
        compiled_gazetteer().nearest(LatLon{Degrees{33.34}, Degrees{44.40}}, Meters{5000}, 50);
    REQUIRE_FALSE(numbers.empty());
    bool has_baghdad = false;
    for (const auto number : numbers) has_baghdad |= compiled_gazetteer().place(number).id == "gn:98182";
    CHECK(has_baghdad);
}

TEST_CASE("every word of a name starts a name, and completing it finds places") {
    CHECK(compiled_gazetteer().starts_a_name("islamic republic of"));
    CHECK_FALSE(compiled_gazetteer().starts_a_name("islamic republ"));
    CHECK(compiled_gazetteer().complete("baghd").front().place.id == "gn:98182");
    CHECK(compiled_gazetteer().complete("ir").size() == 10);
}

}  // namespace
}  // namespace dateline
