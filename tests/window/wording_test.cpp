#include "window/wording.hpp"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace std::chrono;

TEST_CASE("a whole day is named by the clocks it fits") {
    const sys_seconds midnight_in_baghdad = sys_days{2020y / January / 7} + 21h;  // UTC+3 (tz database)
    CHECK(time_text({midnight_in_baghdad, midnight_in_baghdad + days{1}}) == "8 January 2020 (UTC+3)");
    const sys_seconds midnight_in_new_york = sys_days{2020y / January / 7} + 5h;  // UTC-5
    CHECK(time_text({midnight_in_new_york, midnight_in_new_york + days{1}}) == "7 January 2020 (UTC−5)");
    const sys_seconds midnight_in_kathmandu = sys_days{2020y / January / 7} + 18h + 15min;  // UTC+5:45
    CHECK(time_text({midnight_in_kathmandu, midnight_in_kathmandu + days{2}}) ==
          "8 January 2020 to 9 January 2020 (UTC+5:45)");
}

TEST_CASE("an instant is named in UTC") {
    const sys_seconds instant = sys_days{2020y / January / 7} + 22h + 30min;
    CHECK(time_text({instant, instant}) == "7 January 2020, 22:30 UTC");
}

TEST_CASE("a range within one day names the day once") {
    const sys_seconds begin = sys_days{2020y / January / 7} + 22h + 15min;
    CHECK(time_text({begin, begin + 30min}) == "7 January 2020, 22:15 to 22:45 UTC");
    CHECK(time_text({begin, begin + 2h}) == "7 January 2020, 22:15 to 8 January 2020, 00:15 UTC");
}

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
