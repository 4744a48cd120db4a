#include "judging/length_test.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

ClaimedLength miles(double n, Hedge hedge, double grain = 1) {
    return {n, n, grain, LengthUnit::mile, hedge, false};
}

Measurement measured_miles(double n, double radii = 0) {
    const Meters mile = one(LengthUnit::mile);
    Measurement measurement;
    measurement.length = n * mile;
    measurement.interval = {(n - radii) * mile, (n + radii) * mile};
    return measurement;
}

/// The verdict on "hedge n miles" when it is really m miles.
Verdict verdict(double n, Hedge hedge, double m) {
    return test_length(miles(n, hedge), measured_miles(m), tolerances_named("press")).verdict;
}

std::string reason(double n, Hedge hedge, double m, double radii = 0) {
    const auto finding = test_length(miles(n, hedge), measured_miles(m, radii), tolerances_named("press"));
    return finding.reasons.empty() ? "" : finding.reasons.front();
}

}  // namespace

TEST_CASE("a round number allows 15 percent with or without about") {
    for (const Hedge hedge : {Hedge::bare, Hedge::about}) {
        CHECK(verdict(100, hedge, 85.1) == Verdict::supported);
        CHECK(verdict(100, hedge, 114.9) == Verdict::supported);
        CHECK(verdict(100, hedge, 115.1) != Verdict::supported);
    }
}

TEST_CASE("a number that is not round allows one percent bare and five percent hedged") {
    CHECK(verdict(212, Hedge::bare, 214) == Verdict::supported);
    CHECK(verdict(212, Hedge::bare, 215) != Verdict::supported);
    CHECK(verdict(212, Hedge::about, 222) == Verdict::supported);
    CHECK(verdict(212, Hedge::about, 223) != Verdict::supported);
    CHECK(verdict(7, Hedge::bare, 7.9) == Verdict::supported);  // one unit is more than one percent
}

TEST_CASE("one-sided words allow one side") {
    CHECK(verdict(100, Hedge::nearly, 101) != Verdict::supported);
    CHECK(verdict(100, Hedge::nearly, 86) == Verdict::supported);
    CHECK(verdict(100, Hedge::just_over, 99) != Verdict::supported);
    CHECK(verdict(100, Hedge::just_over, 114) == Verdict::supported);
    CHECK(verdict(100, Hedge::less_than, 12) == Verdict::supported);
    CHECK(verdict(100, Hedge::less_than, 101) == Verdict::contradicted);
    CHECK(verdict(100, Hedge::more_than, 99) == Verdict::contradicted);
}

TEST_CASE("more than n is understated from one and a half times n") {
    CHECK(verdict(100, Hedge::more_than, 900) == Verdict::supported);
    CHECK(reason(100, Hedge::more_than, 151) == "understated");
    CHECK(reason(100, Hedge::more_than, 149).empty());
}

TEST_CASE("within n is judged on the nearest edges") {
    CHECK(reason(30, Hedge::within, 32, 3).empty());
    const auto finding =
        test_length(miles(30, Hedge::within), measured_miles(32, 3), tolerances_named("press"));
    CHECK(finding.verdict == Verdict::supported);
}

TEST_CASE("a breach of up to n is at worst off") {
    CHECK(verdict(100, Hedge::up_to, 50) == Verdict::supported);
    CHECK(verdict(100, Hedge::up_to, 400) == Verdict::off);
}

TEST_CASE("a claim beyond its tolerance is off under the reading that fits") {
    CHECK(reason(100, Hedge::about, 117, 5) == "edge-of-city");
    CHECK(reason(130, Hedge::about, 100) == "by-road");  // claimed 1.30 of the line
    CHECK(reason(100, Hedge::about, 129) == "loose");    // within twice the tolerance
    CHECK(verdict(100, Hedge::about, 131) == Verdict::contradicted);
    CHECK(verdict(150, Hedge::about, 100) == Verdict::contradicted);  // 1.50: no road runs so on average
}

TEST_CASE("places wider than the claimed number leave it unverifiable") {
    CHECK(reason(100, Hedge::about, 100, 51) == "wide-extent");
    CHECK(reason(100, Hedge::about, 100, 49).empty());
}

TEST_CASE("places wider than the claimed number contradict it where no part of them fits") {
    CHECK(verdict(20, Hedge::bare, 219) == Verdict::contradicted);
    const auto press = tolerances_named("press");
    CHECK(test_length(miles(20, Hedge::bare), measured_miles(219, 16), press).verdict ==
          Verdict::contradicted);
    CHECK(reason(20, Hedge::bare, 40, 15) == "wide-extent");  // 25 to 55 miles: 26 is within twice 15 percent
}

TEST_CASE("a range is widened by half its grain") {
    ClaimedLength range{20, 30, 10, LengthUnit::mile, Hedge::between, false};
    const auto tolerances = tolerances_named("press");
    const auto interval = claimed_interval(range, tolerances).interval;
    CHECK(interval.low / one(LengthUnit::mile) ==
          Approx(17));  // not 15: never wider than "20" alone, 15 percent
    CHECK(interval.high / one(LengthUnit::mile) == Approx(34.5));
}

TEST_CASE("a road may be longer than the line but never shorter") {
    auto road = miles(100, Hedge::about);
    road.by_road = true;
    const auto tolerances = tolerances_named("press");
    CHECK(test_length(road, measured_miles(80), tolerances).verdict == Verdict::unverifiable);
    CHECK(test_length(road, measured_miles(140), tolerances).verdict == Verdict::contradicted);
}

TEST_CASE("strict allows half a grain and never more than press") {
    const auto strict = tolerances_named("strict");
    const auto reach = [&](double n, double grain) {
        return claimed_interval(miles(n, Hedge::about, grain), strict).interval.width() /
               one(LengthUnit::mile) / 2;
    };
    CHECK(reach(120, 10) == Approx(5));
    CHECK(reach(117, 1) == Approx(0.5));
    CHECK(reach(100, 100) == Approx(15));
}

TEST_CASE("deviation is measured against the nearer end of what was claimed") {
    CHECK(deviation_percent(miles(100, Hedge::about), 117 * one(LengthUnit::mile)) == Approx(17));
    CHECK(deviation_percent(miles(100, Hedge::about), 80 * one(LengthUnit::mile)) == Approx(-20));
    const ClaimedLength range{20, 30, 10, LengthUnit::mile, Hedge::between, false};
    CHECK(deviation_percent(range, 25 * one(LengthUnit::mile)) == 0);
    CHECK(deviation_percent(range, 33 * one(LengthUnit::mile)) == Approx(10));
}
