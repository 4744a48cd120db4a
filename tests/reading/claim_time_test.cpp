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

using enum MentionRole;
const std::vector<KnownName> zoned{{"Nepal", PlaceKind::country, "NP", place, "Asia/Kathmandu"},
                                   {"KATHMANDU", PlaceKind::populated_place, "NP", place, "Asia/Kathmandu"},
                                   {"New Delhi", PlaceKind::populated_place, "IN", place, "Asia/Kolkata"},
                                   {"ISLAMABAD", PlaceKind::populated_place, "PK", place, "Asia/Karachi"},
                                   {"Pakistan", PlaceKind::country, "PK", place, "Asia/Karachi"},
                                   {"India", PlaceKind::country, "IN", metonym, "Asia/Kolkata"}};

/// By whose clock the only time claim of a text is judged; "-" when that is left open.
std::string clock_of(const std::string& text) {
    std::vector<Claim> times;
    for (auto& claim : claims_in(text, zoned).claims) {
        if (claim.kind == ClaimKind::local_time) times.push_back(claim);
    }
    REQUIRE(times.size() == 1);
    return times[0].object.candidates.empty() ? "-" : times[0].object.quote;
}

}  // namespace

TEST_CASE("a clock is that of its sentence's places before any named elsewhere") {
    const std::string elsewhere = " It was felt in New Delhi, and in New Delhi people ran.";
    CHECK(clock_of("KATHMANDU, Nov 4 - A quake jolted Nepal at 11:47 p.m. local time (1802 GMT)." +
                   elsewhere) == "KATHMANDU");
    CHECK(clock_of("A quake jolted Nepal at 11:47 p.m. local time (1802 GMT)." + elsewhere) == "Nepal");
    CHECK(clock_of("KATHMANDU, Nov 4 - A quake came. It struck at 11:47 p.m. (1802 GMT)." + elsewhere) ==
          "KATHMANDU");
    // right at none of them: judged where the article plays
    CHECK(clock_of("A quake jolted Nepal at 11:47 p.m. local time (1402 GMT)." + elsewhere) == "New Delhi");
    CHECK(clock_of("A quake jolted New Delhi at 11:47 p.m. local time (1402 GMT).") == "New Delhi");
}

TEST_CASE("a clock that fits only for who speaks is left open") {
    const std::string lead = "ISLAMABAD, May 7 - Missiles hit nine sites in Pakistan. ";
    CHECK(clock_of(lead + "India said the strikes began at 1:05 a.m. local time (1935 GMT).") == "-");
    CHECK(clock_of(lead + "India said the strikes began at 12:35 a.m. local time (1935 GMT).") ==
          "ISLAMABAD");
    CHECK(clock_of(lead + "India said the strikes began at 3:05 a.m. local time (1935 GMT).") == "ISLAMABAD");
}

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

TEST_CASE("clocks of 24 hours have two clocks as well") {
    CHECK(times_in("In Iraq it began at 13:30 (1030 GMT).").at(0).time->local_minutes == 13 * 60 + 30);
    CHECK(times_in("In Iraq it began at 0530 local (0230 GMT).").at(0).time->local_minutes == 5 * 60 + 30);
    CHECK(times_in("In Iraq they won 3:2 (4 GMT).").empty());
    CHECK(times_in("In Iraq 1330 died (1030 GMT).").empty());
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
