#include "dossier/calendar_text.hpp"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace std::chrono;

TEST_CASE("an instant is written as RFC 3339 writes it") {
    CHECK(instant_text(sys_days{year{2020} / 1 / 7} + hours{22} + minutes{30}) == "2020-01-07T22:30:00Z");
    CHECK(instant_text(sys_seconds{seconds{-1}}) == "1969-12-31T23:59:59Z");
    CHECK(instant_from("2020-01-07T22:30:00Z") == sys_days{year{2020} / 1 / 7} + hours{22} + minutes{30});
}

TEST_CASE("a day that the calendar does not have is no date") {
    CHECK(date_from("2020-02-29") == year{2020} / 2 / 29);
    CHECK_FALSE(date_from("2019-02-29"));
    CHECK_FALSE(date_from("2020-1-8"));
    CHECK_FALSE(date_from("2020-01-08T00:00:00Z"));
    CHECK_FALSE(instant_from("2020-01-07T24:00:00Z"));
    CHECK_FALSE(instant_from("2020-01-07T22:30:00+03:00"));
}

TEST_CASE("a time of day is minutes after midnight") {
    CHECK(clock_text(90) == "01:30");
    CHECK(clock_from("23:59") == 1439);
    CHECK_FALSE(clock_from("24:00"));
    CHECK_FALSE(clock_from("1:30"));
}

TEST_CASE("every day of the week is read as it is written") {
    for (unsigned day = 0; day < 7; ++day) {
        CHECK(weekday_from(weekday_text(weekday{day})) == weekday{day});
    }
    CHECK(weekday_from("wednesday") == Wednesday);
    CHECK_FALSE(weekday_from("Wednesday"));
}
