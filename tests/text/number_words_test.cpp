#include "text/number_words.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

struct Expected {
    std::string_view text;
    double value;
    double grain;
    std::size_t tokens;
};

}  // namespace

TEST_CASE("numbers are read as a person reads them") {
    const auto rows = {
        Expected{"1,200", 1200, 100, 1},
        Expected{"117 miles", 117, 1, 1},
        Expected{"100 miles", 100, 100, 1},
        Expected{"2.5 km", 2.5, 0.5, 1},
        Expected{"2.3 km", 2.3, 0.1, 1},
        Expected{"½ mile", 0.5, 0.5, 1},
        Expected{"3 1/2 miles", 3.5, 0.5, 4},
        Expected{"3½ miles", 3.5, 0.5, 1},
        Expected{"3/4 mile", 0.75, 0.25, 3},
        Expected{"a hundred miles", 100, 100, 2},
        Expected{"twenty-five miles", 25, 1, 1},
        Expected{"Thirty miles", 30, 10, 1},
        Expected{"two dozen men", 24, 12, 2},
        Expected{"a dozen", 12, 12, 2},
        Expected{"half a mile", 0.5, 0.5, 2},
        Expected{"half a dozen", 6, 1, 3},
        Expected{"1.3 million", 1.3e6, 1e5, 2},
        Expected{"300 thousand", 3e5, 1e5, 2},
        Expected{"two and a half km", 2.5, 0.5, 4},
        Expected{"one hundred and sixty km", 160, 10, 4},
        Expected{"two thousand three hundred", 2300, 100, 4},
        Expected{"a couple of miles", 2, 1, 3},
        Expected{"three quarters of a mile", 0.75, 0.25, 4},
    };
    for (const Expected& row : rows) {
        INFO(row.text);
        const Tokens tokens = tokenize(row.text);
        const auto number = number_at(tokens.all);
        REQUIRE(number);
        CHECK(number->value == Approx(row.value));
        CHECK(number->grain == Approx(row.grain));
        CHECK(number->tokens == row.tokens);
    }
}

TEST_CASE("what is no number is not read as one") {
    for (const std::string_view text :
         {"a mile", "1:30", "hundreds", "of", "", "and five", "a five", "Tenby"}) {
        INFO(text);
        const Tokens tokens = tokenize(text);
        CHECK_FALSE(number_at(tokens.all));
    }
}

TEST_CASE("a number says whether it stood in digits") {
    CHECK(number_at(tokenize("160").all)->exact_digits);
    CHECK_FALSE(number_at(tokenize("twelve").all)->exact_digits);
}
