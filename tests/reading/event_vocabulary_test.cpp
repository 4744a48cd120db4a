// The lists of assets/events as the program has them.
#include "reading/events/event_vocabulary.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

TEST_CASE("every word of the list of triggers has a sense and a kind that the program knows") {
    // Reading the list throws for any line that has not.
    const auto fired = triggers_beginning("fired");
    REQUIRE(fired.size() == 1);
    CHECK(fired.front().sense == TriggerSense::sending);
    CHECK(fired.front().kind == EventKind::attack);
    CHECK(triggers_beginning("sunshine").empty());
    CHECK(longest_trigger_word() <= 32);  // longer words are not looked up
}

TEST_CASE("of the triggers that begin alike the longest stands first") {
    const auto air = triggers_beginning("air");
    REQUIRE(air.size() >= 2);
    for (std::size_t i = 1; i < air.size(); ++i) CHECK(air[i - 1].word.size() >= air[i].word.size());
}

TEST_CASE("a weapon is known by its last word, in the singular and the plural") {
    REQUIRE(weapon_word("missiles") != nullptr);
    CHECK(weapon_word("missiles")->singular == "missile");
    CHECK(weapon_word("umbrella") == nullptr);
}
