#include "reading/word_openings.hpp"

#include "text/number_words.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <string_view>
#include <vector>

using namespace dateline;

namespace {

/// What may begin at the first token of a text.
WordOpenings openings_at_head(std::string_view text) {
    return word_openings(tokenize(text)).at(0);
}

struct OpeningExample {
    std::string_view text;
    Opening opening;
};

}  // namespace

TEST_CASE("a phrase of each grammar opens it at its first word, in any case") {
    const auto example = GENERATE(values<OpeningExample>({{"twenty-five miles", Opening::number},
                                                          {"½ mile", Opening::number},
                                                          {"An hour", Opening::number},
                                                          {"More than 15", Opening::hedge},
                                                          {"~ 15", Opening::hedge},
                                                          {"north-west of", Opening::wind},
                                                          {"SSW of", Opening::wind},
                                                          {"Nautical miles", Opening::unit},
                                                          {"km.", Opening::unit},
                                                          {"a stone's throw from", Opening::nearness},
                                                          {"Overlooking the bay", Opening::nearness},
                                                          {"1:30 a.m.", Opening::clock},
                                                          {"Midnight local time", Opening::clock},
                                                          {"Sept. 8", Opening::date},
                                                          {"Wed. 8 January", Opening::date},
                                                          {"8th of January", Opening::date},
                                                          {"Missiles", Opening::weapon},
                                                          {"anti-ship-missile", Opening::weapon},
                                                          {"STRUCK", Opening::trigger},
                                                          {"Said", Opening::speech_verb},
                                                          {"There are casualties", Opening::count},
                                                          {"\"15 missiles", Opening::count},
                                                          {"No victims", Opening::count},
                                                          {"Casualties", Opening::harm},
                                                          {"last week", Opening::day},
                                                          {"the day before yesterday", Opening::day},
                                                          {"1990", Opening::day},
                                                          {"in retaliation for", Opening::clause},
                                                          {"Following the strike", Opening::clause}}));
    CAPTURE(example.text);
    CHECK(openings_at_head(example.text).has(example.opening));
}

TEST_CASE("common words open nothing that they do not begin") {
    const auto word = GENERATE(values<std::string_view>({"government", "President", "were", ",", "Baghdad"}));
    CAPTURE(word);
    for (auto opening = 0U; opening <= static_cast<unsigned>(Opening::clause); ++opening)
        CHECK_FALSE(openings_at_head(word).has(static_cast<Opening>(opening)));
}

TEST_CASE("wherever a number stands, it opens at its first word") {
    const auto text = GENERATE(
        values<std::string_view>({"1,200", "2.5", "½", "3 1/2", "a hundred", "A couple of", "twenty-five",
                                  "Twenty five", "two dozen", "half a mile", "a half", "two-thirds of a",
                                  "1.3 million", "hundred", "third", "an eighth", "zero"}));
    const auto tokens = tokenize(text);
    CAPTURE(text);
    REQUIRE(number_at(tokens.all).has_value());
    CHECK(begins_number(tokens.all.front().text));
}

TEST_CASE("every token has its openings") {
    const Tokens tokens = tokenize("Iran fired 15 missiles at Al Asad, said the military. No one died.");
    CHECK(word_openings(tokens).size() == tokens.all.size());
    CHECK(word_openings(Tokens{}).empty());
}
