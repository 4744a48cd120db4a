// What one party says and another denies.
#include "reading/merged_articles.hpp"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace std::chrono;

namespace {

constexpr year_month_day published = year{2024} / 3 / 14;  // a Thursday

std::vector<Event> merged(const std::vector<std::string>& texts) {
    return merged_articles(texts, published).events;
}

}  // namespace

TEST_CASE("a denial in another article stands beside the claim") {
    const auto events = merged({"A missile hit Erbil on Tuesday, the rebels said.",
                                "The Iraqi military denied that a missile had hit Erbil on Tuesday."});
    REQUIRE(events.size() == 1);
    REQUIRE(events[0].reports.size() == 2);
    CHECK(events[0].reports[0].denials.empty());
    REQUIRE(events[0].reports[1].denials.size() == 1);
    const Denial& denial = events[0].reports[1].denials.front();
    CHECK(denial.attribution == "the Iraqi military");
    CHECK(denial.quote == "The Iraqi military denied that a missile had hit Erbil on Tuesday.");
}

TEST_CASE("the order of the articles does not matter to a denial") {
    const auto events = merged({"The Iraqi military denied that a missile had hit Erbil on Tuesday.",
                                "A missile hit Erbil on Tuesday, the rebels said."});
    REQUIRE(events.size() == 1);
    CHECK(events[0].reports.size() == 2);
}

TEST_CASE("what nobody says is no event, though somebody denies it") {
    CHECK(merged({"The Iraqi military denied that a missile had hit Erbil."}).empty());
    CHECK(merged({"The Iraqi military denied that a missile had hit Erbil.",
                  "A bomb exploded in Mosul on Monday."})
              .size() == 1);
}

TEST_CASE("a denial is of the event it names, else of what was told last") {
    const auto named =
        merged({"A missile hit Erbil on Monday. A bomb exploded in Mosul on Tuesday. "
                "The governor denied that any missile had hit Erbil."});
    REQUIRE(named.size() == 2);
    CHECK(named[0].reports[0].denials.size() == 1);
    CHECK(named[1].reports[0].denials.empty());
    const auto last =
        merged({"A missile hit Erbil on Monday. A bomb exploded in Mosul on Tuesday. "
                "The governor denied the report."});
    REQUIRE(last.size() == 2);
    CHECK(last[0].reports[0].denials.empty());
    CHECK(last[1].reports[0].denials.size() == 1);
}

TEST_CASE("who denies that anybody was hurt disputes the count") {
    const auto events =
        merged({"A blast in Mosul killed 5 people, police said. "
                "The mayor denied that anyone was killed."});
    REQUIRE(events.size() == 1);
    CHECK(events[0].reports[0].denials.empty());
    const auto killed = std::ranges::find(events[0].comparisons, "killed", &CountComparison::what);
    REQUIRE(killed != events[0].comparisons.end());
    CHECK(killed->agreement == Agreement::disputed);
}
