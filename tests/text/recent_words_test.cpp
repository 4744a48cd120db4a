#include "text/recent_words.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace dateline;

namespace {

/// Counts how often a word's length is taken.
struct CountedLength {
    std::size_t* asked;
    std::size_t operator()(std::string_view word) const {
        ++*asked;
        return word.size();
    }
};

}  // namespace

TEST_CASE("a word that comes again is not looked at again") {
    std::size_t asked = 0;
    RecentWords<std::size_t, 1024> recent;
    for (int times = 0; times < 3; ++times) {
        CHECK(recent.of("Baghdad", CountedLength{&asked}) == 7);
        CHECK(recent.of("Erbil", CountedLength{&asked}) == 5);
    }
    CHECK(asked == 2);
}

TEST_CASE("of words that fall together the two made last are remembered, each with its own value") {
    std::size_t asked = 0;
    RecentWords<std::size_t, 2> recent;
    for (int times = 0; times < 3; ++times) {
        CHECK(recent.of("Baghdad", CountedLength{&asked}) == 7);
        CHECK(recent.of("Erbil", CountedLength{&asked}) == 5);
    }
    CHECK(asked == 2);
    CHECK(recent.of("Mosul", CountedLength{&asked}) == 5);
    CHECK(recent.of("Erbil", CountedLength{&asked}) == 5);
    CHECK(asked == 3);
    CHECK(recent.of("Baghdad", CountedLength{&asked}) == 7);
    CHECK(asked == 4);
}

TEST_CASE("an empty word and one of a megabyte have their values, and are not kept") {
    std::size_t asked = 0;
    RecentWords<std::size_t, 8> recent;
    const std::string long_word(1'000'000, 'a');
    for (int times = 0; times < 2; ++times) {
        CHECK(recent.of(long_word, CountedLength{&asked}) == long_word.size());
        CHECK(recent.of("", CountedLength{&asked}) == 0);
    }
    CHECK(asked == 4);
}

TEST_CASE("a few thousand words are all remembered, and as many more as there is room for") {
    std::size_t asked = 0;
    RecentWords<std::size_t, 32768> recent;
    const auto ask_all = [&] {
        for (int number = 0; number < 4000; ++number)
            CHECK(recent.of(std::to_string(number), CountedLength{&asked}) == std::to_string(number).size());
    };
    for (int times = 0; times < 10; ++times) ask_all();
    const std::size_t learnt = asked;
    ask_all();
    CHECK(asked - learnt < 1000);  // what falls together with another
}
