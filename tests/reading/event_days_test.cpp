// Days counted from other days, and events that different days tell apart.
#include "reading/handmade_article.hpp"

#include <catch2/catch.hpp>

#include <fmt/chrono.h>
#include <fmt/format.h>

using namespace dateline;
using namespace std::chrono;

namespace {

constexpr year_month_day published = year{2024} / 3 / 14;  // a Thursday
constexpr hours iraq{3};                                   // ahead of UTC

/// "Erbil 03-12 00:00 to 03-13 00:00", local, for every report: where it first was, and when.
std::vector<std::string> when(const std::string& text) {
    HandmadeArticle article{text, published};
    std::vector<std::string> lines;
    for (const FoundReport& found : article.reports()) {
        const auto& time = found.report.time;
        const std::string where = article.dossier().places[found.report.sites.front().place].name;
        lines.push_back(time ? fmt::format("{} {:%m-%d %H:%M} to {:%m-%d %H:%M}", where, time->begin + iraq,
                                           time->end + iraq)
                             : where);
    }
    return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("days are counted from the day told before") {
    CHECK(when("A rocket hit Baghdad on Tuesday. The day before, a bomb exploded in Mosul.") ==
          Lines{"Baghdad 03-12 00:00 to 03-13 00:00", "Mosul 03-11 00:00 to 03-12 00:00"});
    CHECK(when("A rocket hit Baghdad on Monday. A day later, a bomb exploded in Mosul.") ==
          Lines{"Baghdad 03-11 00:00 to 03-12 00:00", "Mosul 03-12 00:00 to 03-13 00:00"});
}

TEST_CASE("the date of a dateline is not the event's") {
    CHECK(when("ERBIL, March 14, 2024 (Agency) - A rocket hit Baghdad on Tuesday.") ==
          Lines{"Baghdad 03-12 00:00 to 03-13 00:00"});
}

TEST_CASE("missiles on two days at two places are two events, and on one day one salvo") {
    CHECK(when("A missile hit Erbil on Monday. A missile hit Baghdad on Tuesday.").size() == 2);
    CHECK(when("A missile hit Erbil on Tuesday. A missile also hit Baghdad on Tuesday.").size() == 1);
}

TEST_CASE("a local clock time is of the place and the day") {
    CHECK(when("A rocket hit Baghdad on Tuesday. The rocket struck at 1:21 p.m., police said.") ==
          Lines{"Baghdad 03-12 13:21 to 03-12 13:21"});
    CHECK(when("A rocket hit Baghdad at about noon on Tuesday, and shops stayed open until 5 p.m.") ==
          Lines{"Baghdad 03-12 11:45 to 03-12 12:15"});
}

TEST_CASE("a night begins on the evening before") {
    CHECK(when("A drone hit Erbil overnight.") == Lines{"Erbil 03-13 18:00 to 03-14 09:00"});
    CHECK(when("A drone hit Erbil last night.") == Lines{"Erbil 03-13 18:00 to 03-14 06:00"});
}
