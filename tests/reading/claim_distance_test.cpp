#include "claim_reading.hpp"

#include <catch2/catch.hpp>

#include <fmt/format.h>

using namespace dateline;

namespace {

const std::vector<KnownName> names{{"Al Asad", PlaceKind::air_base},
                                   {"Baghdad"},
                                   {"Erbil"},
                                   {"Mosul"},
                                   {"Hit"},
                                   {"Anbar", PlaceKind::admin1},
                                   {"Iraq", PlaceKind::country},
                                   {"Syria", PlaceKind::country, "SY"},
                                   {"Syrian", PlaceKind::country, "SY", MentionRole::demonym},
                                   {"Iraqi", PlaceKind::country, "IQ", MentionRole::demonym},
                                   {"Iran", PlaceKind::country, "IR"}};

std::string distances(const std::string& text) {
    return claims_of(ClaimKind::distance, text, names);
}

}  // namespace

TEST_CASE("a distance with a direction has both ends") {
    CHECK(distances("Al Asad is about 100 miles west of Baghdad.") == "Al Asad | 100 mi | W | Baghdad");
    CHECK(distances("Missiles fell on Al Asad, some 160km north-west of Baghdad, at night.") ==
          "Al Asad | 160 km | NW | Baghdad");
    CHECK(distances("Erbil, 320 km due north of Baghdad, was hit.") == "Erbil | 320 km | N | Baghdad");
    CHECK(distances("Erbil lies 200 miles to the north of Baghdad.") == "Erbil | 200 mi | N | Baghdad");
    CHECK(distances("Hit is 478 miles south/southeast of Mosul.") == "Hit | 478 mi | SSE | Mosul");
}

TEST_CASE("a distance alone has both ends") {
    CHECK(distances("Hit is 90 miles from Baghdad.") == "Hit | 90 mi |  | Baghdad");
    CHECK(distances("Hit lies 90 miles away from Baghdad.") == "Hit | 90 mi |  | Baghdad");
    CHECK(distances("Hit is within 100 miles of Baghdad.") == "Hit | 100 mi |  | Baghdad");
    CHECK(distances("Hit lies half a mile from Baghdad.") == "Hit | 0.5 mi |  | Baghdad");
    CHECK(distances("Hit is a hundred and twenty kilometres from Baghdad.") == "Hit | 120 km |  | Baghdad");
}

TEST_CASE("ranges and double units are one claim") {
    CHECK(distances("Hit is between 80 and 90 miles from Baghdad.") == "Hit | 80-90 mi |  | Baghdad");
    CHECK(distances("Hit is 80 to 90 miles from Baghdad.") == "Hit | 80-90 mi |  | Baghdad");
    const auto dossier = claims_in("Hit is about 90 miles (145 km) west of Baghdad.", names);
    REQUIRE(dossier.claims.size() == 1);
    REQUIRE(dossier.claims[0].second_length);
    CHECK(dossier.claims[0].second_length->low == 145);
    CHECK(dossier.claims[0].second_length->unit == LengthUnit::kilometre);
    CHECK(dossier.claims[0].second_length->hedge == Hedge::about);
}

TEST_CASE("a time of day between the two ends is neither of them") {
    CHECK(distances("Rockets fell on Hit at 1935 GMT, 90 miles from Baghdad.") == "Hit | 90 mi |  | Baghdad");
    CHECK(distances("Rockets fell on Hit at 9:59 p.m. on Tuesday (1359 GMT), 90 miles west of Baghdad.") ==
          "Hit | 90 mi | W | Baghdad");
    CHECK(distances("A quake struck at 13:00 CET 90 miles west of Baghdad.") ==
          "quake | 90 mi | W | Baghdad");
    // no time of day: what stands there may be a place
    CHECK(distances("CETI, 90 miles west of Baghdad, was hit.") == "CETI | 90 mi | W | Baghdad");
}

TEST_CASE("hedges are told apart") {
    const auto hedge = [](const std::string& words) {
        return claims_in("Hit is " + words + " miles from Baghdad.", names).claims.at(0).length->hedge;
    };
    CHECK(hedge("90") == Hedge::bare);
    CHECK(hedge("about 90") == Hedge::about);
    CHECK(hedge("some 90") == Hedge::about);
    CHECK(hedge("only 90") == Hedge::bare);
    CHECK(hedge("exactly 90") == Hedge::exactly);
    CHECK(hedge("nearly 90") == Hedge::nearly);
    CHECK(hedge("just under 90") == Hedge::nearly);
    CHECK(hedge("just over 90") == Hedge::just_over);
    CHECK(hedge("more than 90") == Hedge::more_than);
    CHECK(hedge("at least 90") == Hedge::more_than);
    CHECK(hedge("less than 90") == Hedge::less_than);
    CHECK(hedge("no more than 90") == Hedge::less_than);
    CHECK(hedge("up to 90") == Hedge::up_to);
    CHECK(hedge("dozens of") == Hedge::dozens);
    CHECK(hedge("hundreds of") == Hedge::hundreds);
}

TEST_CASE("the subject of an apposition, a chain or a description is the place it belongs to") {
    CHECK(distances("They struck Al Asad, a sprawling air base 100 miles west of Baghdad.") ==
          "Al Asad | 100 mi | W | Baghdad");
    CHECK(distances("Troops left Hit, in Anbar, about 90 miles west of Baghdad.") ==
          "Hit | 90 mi | W | Baghdad");
    CHECK(distances("They had come to Al Asad at dawn. The base is 100 miles west of Baghdad.") ==
          "Al Asad | 100 mi | W | Baghdad");
    CHECK(distances("The Al Asad air base, which is located 100 miles from Baghdad, burnt.") ==
          "Al Asad | 100 mi |  | Baghdad");
}

TEST_CASE("a subject may follow its measure") {
    CHECK(distances("About 100 miles west of Baghdad, Al Asad was quiet.") ==
          "Al Asad | 100 mi | W | Baghdad");
    CHECK(distances("Some 90 miles from Baghdad lies Hit.") == "Hit | 90 mi |  | Baghdad");
}

TEST_CASE("two measures of one subject share it") {
    CHECK(distances("Hit is 90 miles west of Baghdad and 150 miles south of Mosul.") ==
          "Hit | 90 mi | W | Baghdad; Hit | 150 mi | S | Mosul");
}

TEST_CASE("a distance between two named places has them as ends") {
    CHECK(distances("The distance between Hit and Baghdad is 90 miles.") == "Hit | 90 mi |  | Baghdad");
    CHECK(distances("Hit and Baghdad are about 90 miles apart.") == "Hit | 90 mi |  | Baghdad");
    CHECK(distances("Miles from Baghdad: 90") == " | 90 mi |  | Baghdad");
}

TEST_CASE("a route from one place to another is a road distance") {
    const auto dossier = claims_in("The convoy covered 250 miles from Mosul to Baghdad.", names);
    REQUIRE(dossier.claims.size() == 1);
    CHECK(in_short(dossier.claims[0]) == "Mosul | 250 mi |  | Baghdad");
    CHECK(dossier.claims[0].length->by_road);
}

TEST_CASE("the object may be a border, or a name behind a description") {
    CHECK(distances("Hit is 60 miles from the Syrian border.") ==
          "Hit | 60 mi |  border | the Syrian border");
    CHECK(distances("Hit is 60 miles from the border with Syria.") ==
          "Hit | 60 mi |  border | the border with Syria");
    CHECK(distances("Hit is 90 miles west of the Iraqi capital Baghdad.") ==
          "Hit | 90 mi | W | the Iraqi capital Baghdad");
    CHECK(distances("Hit is 90 miles west of downtown Baghdad.") == "Hit | 90 mi | W | downtown Baghdad");
}

TEST_CASE("a direction alone is a claim beside a name only") {
    CHECK(distances("Hit, west of Baghdad, was quiet.") == "Hit |  | W | Baghdad");
    CHECK(distances("Hit lies just west of Baghdad.") == "Hit |  | W | Baghdad");
    CHECK(distances("Snow fell west of Baghdad.").empty());
    CHECK(distances("Hit trades with the west of Iraq.").empty());
}

TEST_CASE("south of a place's own country is a part of it") {
    const std::string text = "She taught in Hit, south of Iraq.";
    CHECK(distances(text).empty());
    CHECK(claims_of(ClaimKind::containment, text, names) == "Hit |  | part S | Iraq");
}

TEST_CASE("measures that relate no two places are left alone") {
    CHECK(distances("Baghdad covers 260 square miles.").empty());
    CHECK(distances("Radar sees everything in a 30-mile radius around Baghdad.").empty());
    CHECK(distances("The tower of Hit is 300 feet tall.").empty());
    CHECK(distances("Winds of 60 miles per hour swept Baghdad.").empty());
    CHECK(distances("Workers opened 180 miles of the Baghdad canal.").empty());
    CHECK(distances("He ran 26 miles in Baghdad.").empty());
    CHECK(distances("People near Hit live within 600 feet of the plant.").empty());
    CHECK(distances("The 83-kilometre-long canal ends at Hit.").empty());
    CHECK(distances("The firm paid $100 m from Baghdad.").empty());
}

TEST_CASE("nearness and vague lengths are kept without a number") {
    CHECK(claims_of(ClaimKind::nearness, "Hit, near Baghdad, was quiet.", names) == "Hit |  |  | Baghdad");
    CHECK(claims_of(ClaimKind::nearness, "Hit is a few miles from Baghdad.", names) == "Hit |  |  | Baghdad");
    CHECK(claims_of(ClaimKind::nearness, "Hit, just outside Baghdad, was quiet.", names) ==
          "Hit |  |  | Baghdad");
}

TEST_CASE("an object that the gazetteer does not know stays in the claim without a place") {
    const auto dossier = claims_in("Hit is 5 miles north of Camp Wilder.", names);
    REQUIRE(dossier.claims.size() == 1);
    CHECK(dossier.claims[0].object.quote == "Camp Wilder");
    CHECK(dossier.claims[0].object.candidates.empty());
}

TEST_CASE("a claim's span cuts its quote out of the article") {
    const std::string text = "Märchen aside, Hit is 90 miles from Baghdad.";
    const auto dossier = claims_in(text, names);
    REQUIRE(dossier.claims.size() == 1);
    CHECK(dossier.claims[0].quote == "Hit is 90 miles from Baghdad");
    CHECK(dossier.claims[0].span.begin == 15);
}

TEST_CASE("a proper noun in a claim is looked up even where no name was recognised") {
    // Erbil is in the test's gazetteer, and not among the recognised names.
    const auto dossier = claims_in("Erbil is 320 km from Baghdad.", {{"Baghdad"}});
    REQUIRE(dossier.claims.size() == 1);
    const ClaimEnd& subject = dossier.claims[0].subject;
    REQUIRE(subject.mention);
    CHECK(dossier.mentions[*subject.mention].quote == "Erbil");
    CHECK(dossier.mentions[*dossier.claims[0].object.mention].quote == "Baghdad");
    CHECK(dossier.mentions[0].span < dossier.mentions[1].span);
}

TEST_CASE("what was somewhere once may be a person, and is not looked up") {
    const auto dossier = claims_in("Hit was 90 miles from Baghdad when it rang.", {{"Baghdad"}});
    REQUIRE(dossier.claims.size() == 1);
    CHECK(dossier.claims[0].subject.candidates.empty());
}

TEST_CASE("a sentence's first word is no name for its capital") {
    CHECK(claims_of(ClaimKind::distance, "They are 90 miles from Baghdad.", {{"Baghdad"}}) ==
          " | 90 mi |  | Baghdad");
}

TEST_CASE("a travel time is a nearness, and a line between two places is no road") {
    CHECK(claims_of(ClaimKind::nearness, "Hit is a two-hour drive from Baghdad.", names) ==
          "Hit |  |  | Baghdad");
    CHECK(claims_of(ClaimKind::distance, "Hit is an hour's drive west of Baghdad.", names) ==
          "Hit |  | W | Baghdad");
    const auto dossier = claims_in("It is 90 miles from Hit to Baghdad.", names);
    REQUIRE(dossier.claims.size() == 1);
    CHECK_FALSE(dossier.claims[0].length->by_road);
}

TEST_CASE("a capital may be named behind a comma") {
    CHECK(distances("Hit, 90 miles west of the capital, Baghdad, was quiet.") ==
          "Hit | 90 mi | W | the capital, Baghdad");
}

TEST_CASE("what a dateline, a speaker or a bystander names is no subject of a distance") {
    const std::string nobody = " | 90 mi | W | Baghdad";
    CHECK(distances("Mosul, Jan. 3 (AP) — A strong earthquake struck about 90 miles west of Baghdad.") ==
          "strong earthquake" + nobody);
    CHECK(distances("Mosul (AP) - The balloon was shot down 90 miles west of Baghdad.") ==
          "balloon" + nobody);
    CHECK(distances("Mosul — Police said a man was found 90 miles west of Baghdad.") == "man" + nobody);
    CHECK(distances("Mosul — About 90 miles west of Baghdad, a man was found.") == "man" + nobody);
    CHECK(distances("Mr Biden, who was in Mosul, said troops were 90 miles west of Baghdad.") == nobody);
    CHECK(distances("Police in Mosul found a lorry 90 miles west of Baghdad.").substr(0, 5) != "Mosul");
}

TEST_CASE("what is located may be a thing, which is named and not looked up") {
    CHECK(distances("Garcia was driving a 2003 pickup half a mile west of Baghdad.") ==
          "2003 pickup | 0.5 mi | W | Baghdad");
    CHECK(distances("He opened a restaurant on White Street a mile east of Baghdad.") ==
          "restaurant | 1 mi | E | Baghdad");
    CHECK(distances("The boat was found at dawn, and the body was found a mile from the boat.") ==
          "body | 1 mi |  | boat");
}

TEST_CASE("a measure joined to another shares its subject, or is its object's") {
    CHECK(distances("Hit is 90 miles west of Baghdad and 6 miles north of Mosul.") ==
          "Hit | 90 mi | W | Baghdad; Hit | 6 mi | N | Mosul");
    CHECK(distances("Jets flew to within 90 miles of Hit, a mere 200 miles from Baghdad.") ==
          "Jets | 90 mi |  | Hit; Hit | 200 mi |  | Baghdad");
    CHECK(distances("Hit and Mosul are 90 km and 350 km from Baghdad, respectively.") ==
          "Hit | 90 km |  | Baghdad; Mosul | 350 km |  | Baghdad");
}

TEST_CASE("halfway between two places is of three places") {
    const auto dossier = claims_in("Hit lies about halfway between Mosul and Baghdad.", names);
    REQUIRE(dossier.claims.size() == 1);
    const Claim& claim = dossier.claims.front();
    CHECK(claim.kind == ClaimKind::midway);
    CHECK(claim.subject.quote == "Hit");
    CHECK(claim.object.quote == "Mosul");
    REQUIRE(claim.second_object.has_value());
    CHECK(claim.second_object->quote == "Baghdad");
}

TEST_CASE("a part of the way is of three places and a share") {
    for (const auto& [words, share] :
         {std::pair{"two-thirds of the way", 2. / 3}, std::pair{"a quarter of the way", .25},
          std::pair{"three-fifths of the way", .6}, std::pair{"40 percent of the way", .4},
          std::pair{"halfway along the road", .5}}) {
        INFO(words);
        const auto dossier = claims_in(fmt::format("Hit lies {} from Mosul to Baghdad.", words), names);
        REQUIRE(dossier.claims.size() == 1);
        CHECK(dossier.claims.front().kind == ClaimKind::midway);
        CHECK(dossier.claims.front().share == Approx(share));
        REQUIRE(dossier.claims.front().second_object.has_value());
        CHECK(dossier.claims.front().second_object->quote == "Baghdad");
    }
}

TEST_CASE("between two places lies a place, not a deal or a match") {
    const auto dossier = claims_in("Hit lies between Mosul and Baghdad.", names);
    REQUIRE(dossier.claims.size() == 1);
    CHECK(dossier.claims.front().kind == ClaimKind::nearness);
    CHECK(dossier.claims.front().subject.quote == "Hit");
    REQUIRE(dossier.claims.front().second_object.has_value());
    CHECK(dossier.claims.front().second_object->quote == "Baghdad");
    CHECK(claims_in("Talks between Mosul and Baghdad were held in Hit.", names).claims.empty());
    CHECK(claims_in("The road between Mosul and Baghdad is closed.", names).claims.empty());
}

TEST_CASE("lengths that share an object written once are all read") {
    CHECK(distances("Hit is 90 miles and Mosul 220 miles north of Baghdad.") ==
          "Hit | 90 mi | N | Baghdad; Mosul | 220 mi | N | Baghdad");
    CHECK(distances("Hit is 90 miles from Baghdad and Mosul 220 miles.") ==
          "Hit | 90 mi |  | Baghdad; Mosul | 220 mi |  | Baghdad");
    CHECK(
        distances("Hit and Mosul are 20 miles north of Baghdad and 30 miles south of Erbil respectively.") ==
        "Hit | 20 mi | N | Baghdad; Mosul | 30 mi | S | Erbil");
}

TEST_CASE("a table's heading counts from the place that it stands under") {
    CHECK(distances("Mosul. Distance from Baghdad (km): 350") == "Mosul | 350 km |  | Baghdad");
}

TEST_CASE("looser wordings of a number are read") {
    CHECK(distances("Hit is a couple of dozen miles from Baghdad.") == "Hit | 24 mi |  | Baghdad");
    CHECK(distances("Hit is half a thousand miles from Baghdad.") == "Hit | 500 mi |  | Baghdad");
    CHECK(distances("Hit is a hundred or so miles from Baghdad.") == "Hit | 100 mi |  | Baghdad");
    CHECK(distances("Hit is 90 miles in a straight line from Baghdad.") == "Hit | 90 mi |  | Baghdad");
    CHECK(distances("Hit, at a distance of 90 miles from Baghdad, fell.") == "Hit | 90 mi |  | Baghdad");
}

TEST_CASE("a denied distance keeps its subject") {
    CHECK(distances("Hit is not 90 miles west of Baghdad.") == "Hit | 90 mi | W | Baghdad");
    CHECK(distances("Hit is never 90 miles west of Baghdad.") == "Hit | 90 mi | W | Baghdad");
}
