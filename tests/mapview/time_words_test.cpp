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

TEST_CASE("a date without a time is shown without one") {
    const sys_days tenth = 2009y / March / 10;
    CHECK(time_text({tenth, tenth}) == "10 March 2009 (UTC)");
    CHECK(time_text({tenth, tenth + 23h + 59min + 59s}) == "10 March 2009 (UTC)");
    CHECK(time_text({tenth - 14h, tenth + days{1} + 12h}) == "10 March 2009 (local time)");
    CHECK(time_text({tenth - 14h, tenth + days{3} + 12h}) == "10 March 2009 to 12 March 2009 (local time)");
    const sys_seconds midnight_in_new_york = sys_days{2009y / March / 8} + 5h;  // 23 hours long (tz database)
    CHECK(time_text({midnight_in_new_york, midnight_in_new_york + 23h}) == "8 March 2009 (UTC−5)");
    const sys_seconds late_in_berlin = sys_days{2009y / October / 24} + 22h;  // 25 hours long
    CHECK(time_text({late_in_berlin, late_in_berlin + 25h}) == "25 October 2009 (UTC+2)");
}

TEST_CASE("the day that something began on is that of the clocks it is dated by") {
    const sys_seconds midnight_in_baghdad = sys_days{2020y / January / 7} + 21h;
    CHECK(first_day_text({midnight_in_baghdad, midnight_in_baghdad + days{1}}) == "8 January 2020");
    CHECK(first_day_text({midnight_in_baghdad, midnight_in_baghdad}) == "7 January 2020");
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
