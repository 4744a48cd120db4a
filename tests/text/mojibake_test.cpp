#include "text/mojibake.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

TEST_CASE("UTF-8 that was read as Windows-1252 is noticed, with the first character it meant") {
    const auto found = find_mojibake("Itâ€™s in Ã‰vreux");
    CHECK(found.places == 2);
    CHECK(found.written == "â€™");
    CHECK(found.meant == "’");
}

TEST_CASE("foreign letters that are meant so are no mojibake") {
    CHECK(find_mojibake("São Paulo, Évreux, Ærø, Malmö, Ñuñoa, Tromsø, 20 °C").places == 0);
    CHECK(find_mojibake("plain, and “quoted”").places == 0);
    CHECK(find_mojibake("Ã").places == 0);
}
