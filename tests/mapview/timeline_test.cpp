#include "mapview/timeline.hpp"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace std::chrono;

namespace {

sys_seconds at(int y, unsigned m, unsigned d, int hour = 0) {
    return sys_days{year{y} / month{m} / day{d}} + hours{hour};
}

std::optional<TimeRange> instant(sys_seconds time) {
    return TimeRange{time, time};
}

/// Three days of January, one event without a time.
Timeline three_days() {
    return Timeline{{instant(at(2020, 1, 7, 22)), instant(at(2020, 1, 8, 1)), std::nullopt,
                     TimeRange{at(2020, 1, 9), at(2020, 1, 10)}}};
}

}  // namespace

TEST_CASE("A timeline without times has no bins, and its events are shown") {
    Timeline timeline{{std::nullopt, std::nullopt}};
    CHECK_FALSE(timeline.span());
    CHECK(timeline.bins().empty());
    CHECK(timeline.undated() == 2);
    timeline.step(1);
    timeline.play();
    CHECK_FALSE(timeline.playing());
    CHECK(timeline.shown_count() == 2);
    timeline.show_undated(false);
    CHECK(timeline.shown_count() == 0);
    timeline.show_all();
    CHECK(timeline.shown_count() == 2);
}

TEST_CASE("Bins follow one another without gaps and cover every time") {
    for (const auto last : {at(2020, 1, 1, 1), at(2020, 1, 3), at(2020, 3, 1), at(2021, 1, 1), at(2027, 1, 1),
                            at(2090, 1, 1), at(4000, 1, 1), at(30000, 1, 1)}) {
        const Timeline timeline{{instant(at(2020, 1, 1)), instant(last)}};
        const auto& bins = timeline.bins();
        CAPTURE(last.time_since_epoch().count(), bins.size());
        CHECK((bins.size() > 1 && bins.size() <= 240));
        CHECK(bins.front().span.begin <= at(2020, 1, 1));
        CHECK(bins.back().span.end > last);
        CHECK((bins.front().events == 1 && bins.back().events == 1));
        for (std::size_t i = 1; i < bins.size(); ++i) CHECK(bins[i].span.begin == bins[i - 1].span.end);
    }
}

TEST_CASE("Bins begin at midnights, Mondays and firsts of a month") {
    const auto bins_until = [](sys_seconds last) {
        return Timeline{{instant(at(2020, 1, 8, 3)), instant(last)}};
    };
    const auto days = bins_until(at(2020, 2, 20));
    CHECK(days.bin_length() == BinLength::day);
    CHECK(days.bins()[0].span == TimeSpan{at(2020, 1, 8), at(2020, 1, 9)});
    const auto weeks = bins_until(at(2021, 2, 1));
    CHECK(weeks.bin_length() == BinLength::week);
    CHECK(weeks.bins()[0].span == TimeSpan{at(2020, 1, 6), at(2020, 1, 13)});
    const auto months = bins_until(at(2024, 2, 1));
    CHECK(months.bin_length() == BinLength::month);
    CHECK(months.bins()[1].span == TimeSpan{at(2020, 2, 1), at(2020, 3, 1)});
}

TEST_CASE("Where most events are dated by the day, no bin is shorter than one") {
    const auto day = TimeRange{at(2020, 1, 7), at(2020, 1, 8) - seconds{1}};
    CHECK(Timeline{{day, instant(at(2020, 1, 8, 3))}}.bins().size() == 2);
    const Timeline by_hour{{day, instant(at(2020, 1, 8, 3)), instant(at(2020, 1, 8, 5))}};
    CHECK(by_hour.bins().size() > 24);
}

TEST_CASE("An event counts in every bin that it reaches into, a whole day in its own only") {
    const Timeline timeline{{TimeRange{at(2020, 1, 1), at(2020, 1, 2)},
                             TimeRange{at(2020, 1, 1, 12), at(2020, 1, 9, 12)}, instant(at(2020, 2, 1))}};
    REQUIRE(timeline.bin_length() == BinLength::day);
    CHECK(timeline.bins()[0].events == 2);
    CHECK(timeline.bins()[1].events == 1);
    CHECK(timeline.bins()[8].events == 1);
    CHECK(timeline.bins()[9].events == 0);
}

TEST_CASE("A window shows what happened in it, and events without a time") {
    auto timeline = three_days();
    CHECK(timeline.shown_count() == 4);
    timeline.set_window({at(2020, 1, 8), at(2020, 1, 9)});
    CHECK_FALSE(timeline.shows(0));
    CHECK(timeline.shows(1));
    CHECK(timeline.shows(2));
    CHECK_FALSE(timeline.shows(3));
    timeline.show_undated(false);
    CHECK(timeline.shown_count() == 1);
}

TEST_CASE("A window is turned round and kept inside the time there is") {
    auto timeline = three_days();
    timeline.set_window({at(2030, 1, 1), at(2010, 1, 1)});
    CHECK(timeline.window() == *timeline.span());
    timeline.set_window({at(2030, 1, 1), at(2031, 1, 1)});
    CHECK(timeline.window().end == timeline.span()->end);
    CHECK(timeline.window().end - timeline.window().begin == 1s);
}

TEST_CASE("Steps move the window by its own length and stop at the ends") {
    auto timeline = three_days();
    timeline.set_window({timeline.span()->begin, timeline.span()->begin + 24h});
    timeline.step(1);
    CHECK(timeline.window().begin == timeline.span()->begin + 24h);
    timeline.step(100);
    CHECK(timeline.window().end == timeline.span()->end);
    timeline.step(-1000);
    CHECK(timeline.window().begin == timeline.span()->begin);
    CHECK(timeline.window().end - timeline.window().begin == 24h);
}

TEST_CASE("Playing passes every bin once and stops at the end") {
    auto timeline = three_days();
    timeline.play();
    CHECK(timeline.playing());
    CHECK(timeline.window() == timeline.bins().front().span);
    CHECK_FALSE(timeline.advance(0.1));
    std::size_t moves = 0;
    for (int frame = 0; timeline.playing() && frame < 10'000; ++frame)
        moves += timeline.advance(1.0 / 60) ? 1 : 0;
    CHECK(moves == timeline.bins().size() - 1);
    CHECK(timeline.window() == timeline.bins().back().span);
    timeline.play();  // from the beginning again
    CHECK(timeline.window() == timeline.bins().front().span);
}

TEST_CASE(
    "Bins are days by the clocks that the events' days are days by, and long events weigh little in each") {
    const auto midnight = [](unsigned day) {
        return at(2019, 12, day) - hours{3};
    };  // where clocks are at UTC+3
    const Timeline timeline{{TimeRange{midnight(20), midnight(28)}, instant(at(2019, 12, 28, 22))}};
    REQUIRE(timeline.bins().size() == 10);
    CHECK(timeline.ahead_of_utc() == hours{3});
    CHECK(timeline.bins().front().span == TimeSpan{midnight(20), midnight(21)});
    CHECK(timeline.bins().front().events == 1);
    CHECK(timeline.bins().front().weight == Approx(1.0 / 8));
    CHECK(timeline.bins()[8].weight == 0);
    CHECK(timeline.bins().back().span == TimeSpan{midnight(29), midnight(30)});  // 01:00 there
    CHECK(timeline.bins().back().weight == Approx(1));
}
