#include "claim_reading.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

const std::vector<KnownName> names{{"Al-Asad", PlaceKind::air_base},
                                   {"Irbil"},
                                   {"Erbil"},
                                   {"Baghdad"},
                                   {"Mosul"},
                                   {"Anbar", PlaceKind::admin1},
                                   {"Iraq", PlaceKind::country},
                                   {"Syria", PlaceKind::country, "SY"},
                                   {"Iran", PlaceKind::country, "IR"},
                                   {"Kurdish", PlaceKind::region, "", MentionRole::demonym},
                                   {"U.S.", PlaceKind::country, "US", MentionRole::demonym},
                                   {"Iraqi", PlaceKind::country, "IQ", MentionRole::demonym}};

std::string containments_of(const std::string& text) {
    return claims_of(ClaimKind::containment, text, names);
}

}  // namespace

TEST_CASE("a name after a comma contains the name before it") {
    CHECK(containments_of("The second facility is in Erbil, Iraq.") == "Erbil |  |  | Iraq");
    CHECK(containments_of("ERBIL is Erbil, Iraq, they said.") == "Erbil |  |  | Iraq");
}

TEST_CASE("lists and openings are no containments") {
    CHECK(containments_of("He spoke of Baghdad, Syria and Iran.").empty());
    CHECK(containments_of("In Mosul, Iran keeps a consulate.").empty());
    CHECK(containments_of("They fear Iran, Iraq and Syria.").empty());
}

TEST_CASE("in and a container make a containment") {
    CHECK(containments_of("It struck the Al-Asad base in the Anbar province.") ==
          "Al-Asad |  |  | the Anbar province");
    CHECK(containments_of("Missiles fell on Erbil in northern Iraq.") == "Erbil |  | part N | northern Iraq");
    CHECK(containments_of("Erbil lies in Iraq.") == "Erbil |  |  | Iraq");
    CHECK(containments_of("A site in Erbil, in the Kurdish-controlled region of northern Iraq, burnt.") ==
          "Erbil |  | part N | the Kurdish-controlled region of northern Iraq");
}

TEST_CASE("a country does not lie in a city") {
    CHECK(containments_of("They met Iran in Baghdad.").empty());
    CHECK(containments_of("He left Baghdad in Erbil.").empty());
}

TEST_CASE("bases of a nation lie in it, unless only their owner can be meant") {
    CHECK(containments_of("They hit \"two Iraqi military bases\" at Al-Asad and Irbil.") ==
          "Al-Asad |  |  | Iraqi military bases; Irbil |  |  | Iraqi military bases");
    CHECK(containments_of("They hit two U.S. military bases at Al-Asad and Irbil.").empty());
}

TEST_CASE("an unnamed division is one of the country spoken of") {
    CHECK(containments_of("Iran fired at Iraq. It hit Erbil in the northern province.") ==
          "Erbil |  | part N | the northern province");
}

TEST_CASE("an adjective in a compound does not contain") {
    CHECK(claims_of(ClaimKind::containment,
                    "A base in Erbil, in the Kurdish-controlled region of northern Iraq.",
                    {{"Erbil"}, {"Iraq", PlaceKind::country}}) ==
          "Erbil |  | part N | the Kurdish-controlled region of northern Iraq");
}
