#include "window/wording.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

TEST_CASE("a length is said in three units") {
    CHECK(lengths_text(Meters{188'500}) == "188.5 km · 117.1 mi · 101.8 nmi");  // 1.609344 and 1.852 km
    CHECK(lengths_text(Meters{1'852'000}) == "1,852 km · 1,151 mi · 1,000 nmi");
}

TEST_CASE("an interval without an upper end is a least length") {
    CHECK(interval_text({Meters{160'934.4}, infinite_length}) == "at least 160.9 km");
    CHECK(interval_text({Meters{0}, Meters{5'000}}) == "0 to 5.00 km");
}

TEST_CASE("what a count leaves open is said") {
    Count dozen;
    dozen.low = 12;
    dozen.low_open = true;
    CHECK(amount_text(dozen) == "more than 12");
    Count tens;
    tens.low = 20;
    CHECK(amount_text(tens) == "20 or more");
}
