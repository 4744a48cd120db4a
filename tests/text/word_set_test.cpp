#include "text/word_set.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace dateline;

namespace {

constexpr auto few = word_set("in", "on", "no", "north", "the pentagon", "n");
/// Alike in length and in the letters that the hash looks at.
constexpr auto alike = word_set("abxcd", "adxbd", "acxed", "azxzd");

}  // namespace

TEST_CASE("a set has its words and phrases, and no others") {
    for (const char* word : {"in", "on", "no", "north", "the pentagon", "n"}) CHECK(few.contains(word));
    for (const char* word : {"", "i", "In", "north ", "the", "pentagon", "northern", "nn"})
        CHECK_FALSE(few.contains(word));
}

TEST_CASE("words that fall together are told apart") {
    for (const char* word : {"abxcd", "adxbd", "acxed", "azxzd"}) CHECK(alike.contains(word));
    for (const char* word : {"aaxad", "abxcx", "abxc"}) CHECK_FALSE(alike.contains(word));
}
