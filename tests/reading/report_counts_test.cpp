#include "reading/handmade_article.hpp"

#include <catch2/catch.hpp>

#include <fmt/format.h>

using namespace dateline;

namespace {

/// "missiles launched (12, inf) | the Pentagon" for every count that the article reports.
std::vector<std::string> counts_in(const std::string& text) {
    HandmadeArticle article{"Missiles struck Erbil. " + text};
    std::vector<std::string> lines;
    for (const FoundReport& found : article.reports()) {
        for (const Count& count : found.report.counts) {
            lines.push_back(fmt::format("{} {}{}, {}] | {}", count.what, count.low_open ? '(' : '[',
                                        count.low, count.high, count.attribution));
        }
    }
    return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("a count is the interval that its wording allows") {
    CHECK(counts_in("Iran fired 15 missiles.") == Lines{"missiles launched [15, 15] | "});
    CHECK(counts_in("Iran fired more than a dozen ballistic missiles.") ==
          Lines{"missiles launched (12, inf] | "});
    CHECK(counts_in("Iran fired over a dozen missles.") == Lines{"missiles launched (12, inf] | "});
    CHECK(counts_in("Iran fired at least 15 rockets.") == Lines{"rockets launched [15, inf] | "});
    CHECK(counts_in("Iran fired tens of missiles.") == Lines{"missiles launched [20, inf] | "});
    CHECK(counts_in("Iran fired dozens of rockets.") == Lines{"rockets launched [24, inf] | "});
    CHECK(counts_in("Iran fired several missiles.") == Lines{"missiles launched [2, inf] | "});
    CHECK(counts_in("Iran fired between 15 and 22 missiles.") == Lines{"missiles launched [15, 22] | "});
    CHECK(counts_in("Iran fired up to 20 drones.") == Lines{"drones launched [0, 20] | "});
}

TEST_CASE("what hit is counted apart from what was launched") {
    CHECK(counts_in("22 missiles hit the base.") == Lines{"missiles hit [22, 22] | "});
    CHECK(counts_in("22 missiles were fired.") == Lines{"missiles launched [22, 22] | "});
    CHECK(counts_in("Three drones were intercepted.") == Lines{"drones intercepted [3, 3] | "});
}

TEST_CASE("a count has the source that the sentence names, wherever it names it") {
    CHECK(counts_in("The Iraqi military said 22 missiles were fired.") ==
          Lines{"missiles launched [22, 22] | the Iraqi military"});
    CHECK(counts_in("Iran fired 15 missiles, Iranian state television said.") ==
          Lines{"missiles launched [15, 15] | Iranian state television"});
    CHECK(counts_in("According to the Pentagon, 15 missiles were fired.") ==
          Lines{"missiles launched [15, 15] | the Pentagon"});
    CHECK(counts_in("“Iran fired 15 missiles,” said an official.") ==
          Lines{"missiles launched [15, 15] | an official"});
    CHECK(counts_in("State television claimed, without proof, that 15 missiles were fired.") ==
          Lines{"missiles launched [15, 15] | State television"});
    CHECK(counts_in("The Guards put out this statement:\n\nWe have fired tens of missiles.") ==
          Lines{"missiles launched [20, inf] | the Guards"});
    CHECK(counts_in("He said 15 missiles were fired.") == Lines{"missiles launched [15, 15] | "});
}

TEST_CASE("the dead, the wounded and casualties are counted, and whose they are") {
    CHECK(counts_in("At least 80 were killed.") == Lines{"killed [80, inf] | "});
    CHECK(counts_in("The strikes killed “at least 80 American soldiers”.") ==
          Lines{"killed (United States) [80, inf] | "});
    CHECK(counts_in("The blasts wounded 11 people.") == Lines{"wounded [11, 11] | "});
    CHECK(counts_in("There were no casualties.") == Lines{"casualties [0, 0] | "});
    CHECK(counts_in("There were no victims among the Iraqi forces, the military said.") ==
          Lines{"casualties (Iraq) [0, 0] | the military"});
    CHECK(counts_in("Early indications were of no U.S. casualties.") ==
          Lines{"casualties (United States) [0, 0] | "});
    CHECK(counts_in("There are casualties among the Iraqis at Ain al-Asad.") ==
          Lines{"casualties (Iraq) [1, inf] | "});
}

TEST_CASE("a number of the dead belongs to the attack that killed them") {
    HandmadeArticle article{"Gunmen killed 12 people in an attack in Baghdad."};
    const auto reports = article.reports();
    REQUIRE(reports.size() == 1);
    CHECK(reports[0].kind == EventKind::attack);
    REQUIRE(reports[0].report.counts.size() == 1);
    CHECK(reports[0].report.counts[0].quote == "12");
}

TEST_CASE("what is not counted gives no count") {
    CHECK(counts_in("It is unclear whether there were any casualties.").empty());
    CHECK(counts_in("The two leaders who were killed were friends.").empty());
    CHECK(counts_in("If Iran fires 15 missiles, they will answer.").empty());
    CHECK(counts_in("No figure for the dead was given.").empty());
    CHECK(counts_in("It was the second of two missile attacks.").empty());
    CHECK(counts_in("Oil rose by 4 dollars on 8 January.").empty());
}

TEST_CASE("an article that says the same twice says it once") {
    CHECK(counts_in("Iran fired 15 missiles. The Pentagon said Iran fired 15 missiles.") ==
          Lines{"missiles launched [15, 15] | the Pentagon"});
}

TEST_CASE("how old somebody is counts nothing") {
    CHECK(counts_in("A 58-year-old woman was killed in the strike on Erbil.").empty());
    CHECK(counts_in("Ali Hassan, 77, was wounded in the strike on Erbil.").empty());
    CHECK(counts_in("A strike on Erbil wounded a boy aged 12.").empty());
}

TEST_CASE("years, dates and times of day count nothing") {
    CHECK(counts_in("A strike on Erbil in May 2024 killed seven people.") == Lines{"killed [7, 7] | "});
    CHECK(counts_in("In 2022 Iran launched missiles at Erbil.").empty());
    CHECK(counts_in("Since 2014 missiles have hit Erbil.").empty());
    CHECK(counts_in("At 0130 missiles hit Erbil.").empty());
    CHECK(counts_in("At 2230 GMT missiles hit Erbil.").empty());
    CHECK(counts_in("In March 2003 missiles hit Erbil.").empty());
    CHECK(counts_in("On January 8, 2020 missiles hit Erbil.").empty());
    CHECK(counts_in("On 8 January missiles hit Erbil.").empty());
    CHECK(counts_in("The attacks of 2015 on Erbil killed seven people.") == Lines{"killed [7, 7] | "});
    CHECK(counts_in("Between 2014 and 2022 missiles hit Erbil.").empty());
}

TEST_CASE("a number the size of a year counts when no word makes it one") {
    CHECK(counts_in("Iran fired 2000 missiles.") == Lines{"missiles launched [2000, 2000] | "});
    CHECK(counts_in("Iran fired a salvo of 2000 missiles.") == Lines{"missiles launched [2000, 2000] | "});
}

TEST_CASE("a number of missiles is no number of dead") {
    CHECK(counts_in("22 missiles hit the base killing five soldiers.") ==
          Lines{"missiles hit [22, 22] | ", "killed [5, 5] | "});
}
