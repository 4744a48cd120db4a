#include "text/mojibake.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

TEST_CASE("UTF-8 that was read as Windows-1252 is noticed, with the first character it meant") {
    const auto found = find_mojibake("Itâ€™s in Ã‰vreux");
    CHECK(found.places == 2);
    CHECK(found.written == "â€™");
    CHECK(found.meant == "’");
}

TEST_CASE("mended text has the characters that were meant, and says where they come from") {
    const auto mended = mend_mojibake("Itâ€™s in Ã‰vreux");
    CHECK(mended.text == "It’s in Évreux");
    REQUIRE(mended.runs.size() == 3);
    CHECK(mended.runs[1].text == 3);
    CHECK(mended.runs[1].source == 5);
    CHECK(mended.runs[2].text == 9);
    CHECK(mended.runs[2].source == 12);
}

TEST_CASE("a text is wrong throughout only when none of its foreign letters is right") {
    CHECK(find_mojibake("LeÃ³n said â€œnoâ€\u009d").all);
    CHECK_FALSE(find_mojibake("León, or LeÃ³n").all);
    CHECK_FALSE(find_mojibake("plain").all);
}

TEST_CASE("foreign letters that are meant so are no mojibake") {
    CHECK(find_mojibake("São Paulo, Évreux, Ærø, Malmö, Ñuñoa, Tromsø, 20 °C").places == 0);
    CHECK(find_mojibake("plain, and “quoted”").places == 0);
    CHECK(find_mojibake("Ã").places == 0);
}
