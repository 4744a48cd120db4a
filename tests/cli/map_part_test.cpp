#include "cli/map_part.hpp"

#include "base/error.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

TEST_CASE("a part of the globe is west, south, east, north in degrees") {
    const auto box = map_part_from("--bbox", "38,29.5,49,38");
    CHECK(box == Box{Degrees{29.5}, Degrees{38}, Degrees{38}, Degrees{49}});
}

TEST_CASE("a part of the globe may lie over the antimeridian") {
    const auto fiji = map_part_from("--bbox", "176,-20,-178,-15");
    CHECK(fiji.west == Degrees{176});
    CHECK(fiji.east == Degrees{-178});
}

TEST_CASE("what is no part of the globe is refused with the option, the reason and an example") {
    const std::string wrong =
        GENERATE("", "1", "1,2,3", "1,2,3,4,5", "1,2,3,4,", "a,b,c,d", "nan,0,1,2", "0,5,1,5", "0,9,1,5",
                 "0,0,181,1", "0,0,1,91", "7,0,7,1", "1 2 3 4", "inf,0,1,1");
    CAPTURE(wrong);
    CHECK_THROWS_WITH(map_part_from("--bbox", wrong),
                      Catch::StartsWith("--bbox " + wrong + ": ") && Catch::EndsWith("as in 38,29,49,38"));
    CHECK_THROWS_AS(map_part_from("--bbox", wrong), InputError);
}
