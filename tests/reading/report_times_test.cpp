#include "reading/handmade_article.hpp"

#include "reading/zone_time.hpp"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace std::chrono;

namespace {

constexpr year_month_day wednesday = year{2020} / 1 / 8;

std::optional<TimeRange> time_in(const std::string& text,
                                 std::optional<year_month_day> published = wednesday) {
    HandmadeArticle article{text, published};
    const auto reports = article.reports();
    REQUIRE(reports.size() == 1);
    return reports[0].report.time;
}

sys_seconds utc(year_month_day date, int hour, int minute = 0) {
    return sys_days{date} + hours{hour} + minutes{minute};
}

}  // namespace

TEST_CASE("a clock time with its UTC fixes the instant to what \"about\" leaves open") {
    const auto time = time_in("Missiles hit Erbil at about 1:30 a.m. (2230 GMT) on Wednesday.");
    REQUIRE(time);
    CHECK(time->begin == utc(year{2020} / 1 / 7, 22, 15));
    CHECK(time->end == utc(year{2020} / 1 / 7, 22, 45));
}

TEST_CASE("a clock time in one sentence and a day in another fix the instant together") {
    const auto time =
        time_in("Missiles hit Erbil early Wednesday. The missiles were fired at 1:30 a.m. (2230 GMT).");
    REQUIRE(time);
    CHECK(time->begin == utc(year{2020} / 1 / 7, 22, 30));
    CHECK(time->end == time->begin);
}

TEST_CASE("a time of day in a sentence that tells nothing new is that of what was told last") {
    const std::string lead = "A plane crashed near Erbil on Wednesday. ";
    const auto time = time_in(lead + "It came down at 11:28 a.m. local time (0828 GMT).");
    REQUIRE(time);
    CHECK(time->begin == utc(wednesday, 8, 28));
    CHECK(time->end == time->begin);
    const auto jet = time_in(lead + "The passenger jet went down at 0828 GMT.");
    REQUIRE(jet);
    CHECK(jet->begin == utc(wednesday, 8, 28));
    const auto aside =
        time_in(lead + "It came down at 0828 GMT, after what officials said was a drone strike.");
    REQUIRE(aside);
    CHECK(aside->begin == utc(wednesday, 8, 28));
    for (const std::string other : {"The talks came down to money at 11:28 a.m. (0828 GMT).",
                                    "It will be shown at 11:28 a.m. (0828 GMT)."}) {
        const auto day = time_in(lead + other);
        REQUIRE(day);
        CHECK(day->end - day->begin == days{1});
    }
}

TEST_CASE("a time of day is read as agencies write it") {
    const auto begin = [](const std::string& clock) {
        const auto time = time_in("A missile hit Erbil at " + clock + " on Wednesday, killing two.");
        REQUIRE(time);
        return time->end - time->begin < hours{2} ? time->begin : sys_seconds{};
    };
    for (const std::string clock : {"13:00", "1300 local time", "1300 hours", "1 p.m.", "1000 GMT",
                                    "11:00 CET", "13:00 (GMT+3)", "15:30 UTC+5:30", "05:00 EST"}) {
        INFO(clock);
        CHECK(begin(clock) == utc(wednesday, 10));
    }
    CHECK(begin("noon") == utc(wednesday, 9));
    for (const std::string other : {"least 13 people", "1300 houses", "5 hours", "8:15", "midnight"}) {
        INFO(other);
        CHECK(begin(other) == sys_seconds{});
    }
}

TEST_CASE("a date in the midst of a sentence parts no place from what happened there") {
    const auto time = time_in("An attack on December 9, 2017, in Erbil killed four people.", std::nullopt);
    REQUIRE(time);
    CHECK(time->begin == utc(year{2017} / 12 / 8, 21));
    HandmadeArticle article{"An attack killed 9, a leader in Erbil among them.", wednesday};
    for (const auto& found : article.reports()) CHECK(found.report.sites.empty());
}

TEST_CASE("what people were doing where it happened tells the day, what they had done does not") {
    const auto sunday =
        time_in("A bomb exploded outside a hall in Erbil where fans were watching a match on Sunday.");
    REQUIRE(sunday);
    CHECK(sunday->begin == utc(year{2020} / 1 / 4, 21));
    CHECK_FALSE(time_in("A bomb exploded outside a hall in Erbil where fans had seen a match on Sunday."));
}

TEST_CASE("a month or a day of last year is of that year") {
    const auto begin = [](const std::string& when) {
        const auto time = time_in("Missiles hit Erbil " + when + ", killing two.", year{2020} / 8 / 5);
        REQUIRE(time);
        return time->begin;
    };
    CHECK(begin("in June last year") == utc(year{2019} / 5 / 31, 21));
    CHECK(begin("on June 7 of last year") == utc(year{2019} / 6 / 6, 21));
    CHECK(begin("in June") == utc(year{2020} / 5 / 31, 21));
    CHECK(begin("on June 7") == utc(year{2020} / 6 / 6, 21));
}

TEST_CASE("the clock of a strike may stand in a clause of its own") {
    const std::string lead = "Missiles hit Erbil early on Wednesday. ";
    const auto begun =
        time_in(lead + "The strikes, which began at 1:30 a.m. (2230 GMT), hit a base in Erbil.");
    REQUIRE(begun);
    CHECK(begun->begin == utc(year{2020} / 1 / 7, 22, 30));
    CHECK(begun->end == begun->begin);
    const auto other =
        time_in(lead + "The strikes, which leaders met about at 1:30 a.m. (2230 GMT), hit Erbil.");
    REQUIRE(other);
    CHECK(other->end > other->begin);
}

TEST_CASE("one more of the same is of the day that was told, at its own time") {
    const auto begins = [](const std::string& text) {
        HandmadeArticle article{text, wednesday};
        std::vector<std::optional<sys_seconds>> all;
        for (const auto& found : article.reports())
            all.push_back(found.report.time ? std::optional{found.report.time->begin} : std::nullopt);
        return all;
    };
    const std::string lead = "A missile hit Erbil at 1:30 a.m. (2230 GMT) on Wednesday. ";
    using Begins = std::vector<std::optional<sys_seconds>>;
    CHECK(begins(lead + "A second missile struck Baghdad at 4:15 a.m. (0115 GMT).") ==
          Begins{utc(year{2020} / 1 / 7, 22, 30), utc(wednesday, 1, 15)});
}

TEST_CASE("a day is the day where it happened") {
    const auto time =
        time_in("Missiles hit Erbil on January 8.");  // Asia/Baghdad is UTC+3 all year (tz database)
    REQUIRE(time);
    CHECK(time->begin == utc(year{2020} / 1 / 7, 21));
    CHECK(time->end == utc(year{2020} / 1 / 8, 21));
}

TEST_CASE("parts of a day narrow it") {
    const auto early = time_in("Missiles hit Erbil early Wednesday.");
    REQUIRE(early);
    CHECK(early->begin == utc(year{2020} / 1 / 7, 21));
    CHECK(early->end == utc(year{2020} / 1 / 8, 6));
    CHECK(time_in("Missiles hit Erbil before dawn on Wednesday.")->begin == early->begin);
    const auto night = time_in("Missiles hit Erbil on Tuesday night.");
    REQUIRE(night);
    CHECK(night->begin == utc(year{2020} / 1 / 7, 15));
}

TEST_CASE("a weekday is the latest before the article came out") {
    const auto friday = time_in("Friday's attack in Baghdad shook the city.");
    REQUIRE(friday);
    CHECK(friday->begin == utc(year{2020} / 1 / 2, 21));  // 3 January 2020 was a Friday
    const auto last_week = time_in("A blast in Baghdad last week broke windows.");
    REQUIRE(last_week);
    CHECK(last_week->begin <= friday->begin);
    CHECK(last_week->end >= friday->end);
    CHECK(last_week->end < utc(wednesday, 0));
}

TEST_CASE("a date with its year needs no day of publication, one without does") {
    CHECK(time_in("Missiles hit Erbil on January 8, 2020.", std::nullopt)->begin ==
          utc(year{2020} / 1 / 7, 21));
    CHECK_FALSE(time_in("Missiles hit Erbil on January 8.", std::nullopt));
    CHECK_FALSE(time_in("Missiles hit Erbil early Wednesday.", std::nullopt));
}

TEST_CASE("a date without a year in an article of early January is of the year before") {
    CHECK(time_in("Missiles hit Erbil on December 27.")->begin == utc(year{2019} / 12 / 26, 21));
}

TEST_CASE("when somebody spoke is not when it happened") {
    CHECK_FALSE(time_in("Missiles hit Erbil, the president said on Tuesday."));
    CHECK(time_in("Iran fired missiles at Erbil early on January 8, state television said."));
}

TEST_CASE("local times become UTC by the tz database") {
    // Expected: date -u -d 'TZ="America/New_York" 2020-07-01 12:00' and the like (GNU coreutils, tzdata
    // 2024a).
    const auto noon = [](year_month_day date) {
        return local_days{sys_days{date}.time_since_epoch()} + hours{12};
    };
    CHECK(instant_in_zone(noon(year{2020} / 7 / 1), "America/New_York") == utc(year{2020} / 7 / 1, 16));
    CHECK(instant_in_zone(noon(year{2020} / 1 / 8), "America/New_York") == utc(year{2020} / 1 / 8, 17));
    CHECK(instant_in_zone(noon(year{2020} / 1 / 8), "Asia/Kathmandu") == utc(year{2020} / 1 / 8, 6, 15));
    CHECK(instant_in_zone(noon(year{2020} / 1 / 8), "No/Such_Zone") == utc(year{2020} / 1 / 8, 12));
    CHECK(date_in_zone(utc(year{2020} / 1 / 7, 22, 30), "Asia/Baghdad") == wednesday);
}
