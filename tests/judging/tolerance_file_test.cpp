#include "judging/tolerance_file.hpp"

#include "base/error.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

Tolerances changed(std::string_view text) {
    Tolerances tolerances = tolerances_named("press");
    change_tolerances(tolerances, text, "desk.txt");
    return tolerances;
}

std::string message_for(std::string_view text) {
    try {
        (void)changed(text);
    } catch (const InputError& error) {
        return error.what();
    }
    return "";
}

}  // namespace

TEST_CASE("a newsroom's own tolerance narrows what a round number allows") {
    const auto tolerances = changed(
        "# our desk\nround-15-percent.below_share = 0.1\r\nround-15-percent.above_share=0.05 # less\n");
    const ClaimedLength length{100, 100, 100, LengthUnit::kilometre, Hedge::about, false};
    const auto claimed = claimed_interval(length, tolerances);
    CHECK(claimed.interval.low.value() == Approx(90'000));
    CHECK(claimed.interval.high.value() == Approx(105'000));
    CHECK(claimed.rule == "round-15-percent-changed");
    CHECK(tolerances.name == "press+changed");
}

TEST_CASE("a limit may be changed, and what is not named stays") {
    const auto tolerances = changed("loose_times = 1.5\n");
    CHECK(tolerances.limits.loose_times == 1.5);
    CHECK(tolerances.limits.road_over_line_low == tolerances_named("press").limits.road_over_line_low);
    CHECK(tolerances.rules.front().id == "round-15-percent");
}

TEST_CASE("a fault in a file of tolerances is told with its line") {
    CHECK_THAT(message_for("\nround = 3\n"), Catch::StartsWith("desk.txt:2: \"round\" is no limit"));
    CHECK_THAT(message_for("loose_times = -1"), Catch::StartsWith("desk.txt:1: \"loose_times = -1\" is not"));
    CHECK_THAT(message_for("loose_times"), Catch::StartsWith("desk.txt:1:"));
    CHECK_THAT(message_for("loose_times = nan"), Catch::StartsWith("desk.txt:1:"));
    CHECK_THAT(message_for("round-15-percent.width = 1"), Catch::StartsWith("desk.txt:1:"));
}
