#include "mapview/time_words.hpp"

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
