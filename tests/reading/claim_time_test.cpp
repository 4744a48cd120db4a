#include "claim_reading.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

const std::vector<KnownName> names{{"Iraq", PlaceKind::country},
                                   {"Iran", PlaceKind::country, "IR"},
                                   {"U.S.", PlaceKind::country, "US", MentionRole::demonym},
                                   {"Iraqi", PlaceKind::country, "IQ", MentionRole::demonym}};

std::vector<Claim> times_in(const std::string& text) {
    std::vector<Claim> times;
    for (auto& claim : claims_in(text, names).claims) {
        if (claim.kind == ClaimKind::local_time) times.push_back(claim);
    }
    return times;
}

}  // namespace

TEST_CASE("a time with a second clock is a claim about the country spoken of") {
    const auto times = times_in(
        "Forces in Iraq woke. Iran fired missiles at two Iraqi facilities hosting U.S. personnel at about "
        "1:30 a.m. "
        "(2230 GMT), it said.");
    REQUIRE(times.size() == 1);
    CHECK(times[0].time->local_minutes == 90);
    CHECK(times[0].time->utc_minutes == 22 * 60 + 30);
    CHECK(times[0].object.quote == "Iraqi");
    CHECK(times[0].quote == "1:30 a.m. (2230 GMT)");
}

TEST_CASE("either clock may come first, and other zones are turned into UTC") {
    CHECK(times_in("In Iraq it began at 2230 GMT (1:30 a.m. local time).").at(0).time->utc_minutes ==
          22 * 60 + 30);
    const auto eastern = times_in("In Iraq it began at 1:30 a.m. (5:30 p.m. EST).");
    REQUIRE(eastern.size() == 1);
    CHECK(eastern[0].time->utc_minutes == 22 * 60 + 30);  // EST is UTC-5
    CHECK(times_in("In Iraq it began at 6 am (2200 GMT Friday).").at(0).quote == "6 am (2200 GMT Friday)");
}

TEST_CASE("a date in the sentence belongs to its time") {
    using namespace std::chrono;
    const auto times = times_in("In Iraq it began at 1:30 a.m. (2230 GMT) on January 8, 2020.");
    REQUIRE(times.size() == 1);
    CHECK(times[0].time->date == year{2020} / January / 8);
}

TEST_CASE("one clock alone, a score and a price are no time claims") {
    CHECK(times_in("In Iraq it began at 1:30 a.m. on Wednesday.").empty());
    CHECK(times_in("In Iraq they won 3 (4 on penalties).").empty());
    CHECK(times_in("In Iraq oil rose 2.5 (5 percent).").empty());
}

TEST_CASE("a weekday with its full date is a claim") {
    using namespace std::chrono;
    const auto claims =
        claims_in("It was Wednesday, January 8, 2020, in Iraq; not Tue, Jan. 9.", names).claims;
    REQUIRE(claims.size() == 1);
    CHECK(claims[0].kind == ClaimKind::weekday);
    CHECK(claims[0].weekday == Wednesday);
    CHECK(claims[0].date == year{2020} / January / 8);
    CHECK(claims_in("On Friday, 3 January 2020, in Iraq.", names).claims.at(0).date ==
          year{2020} / January / 3);
}
