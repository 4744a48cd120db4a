#include "text/word_list.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <string>
#include <string_view>
#include <vector>

using namespace dateline;

namespace {

constexpr auto list = word_list("near", "not far from", "off", "outside");

}  // namespace

TEST_CASE("a filter lets every word of its list through, in whatever case") {
    for (const char* word : {"near", "NEAR", "Near", "not", "Not", "off", "outside", "OUTSIDE"})
        CHECK(list.filter.may_have(word));
}

TEST_CASE("a filter refuses words of another beginning, ending or length") {
    for (const char* word : {"", "bear", "neat", "nearer", "of", "offs", "inside"})
        CHECK_FALSE(list.filter.may_have(word));
}

TEST_CASE("rows are visited by their first letter, in the table's order, until one is taken") {
    constexpr RowsByLetter rows{list.words, [](std::string_view phrase) { return phrase; }};
    const auto visited = [&](char first, std::size_t last) {
        std::vector<std::size_t> seen;
        rows.visit(first, [&](std::size_t i) {
            seen.push_back(i);
            return i == last;
        });
        return seen;
    };
    CHECK(visited('n', 9) == std::vector<std::size_t>{0, 1});
    CHECK(visited('O', 9) == std::vector<std::size_t>{2, 3});
    CHECK(visited('o', 2) == std::vector<std::size_t>{2});
    CHECK(visited('x', 9).empty());
}

TEST_CASE("a word finds the first row of a table that it begins, in whatever case") {
    constexpr auto table = std::to_array<std::string_view>(
        {"the best part of", "no more than", "nearly", "no less than", "the better part of", "not quite"});
    constexpr auto words = opening_words(table, [](std::string_view phrase) { return phrase; });
    CHECK(words.row_of("The") == 0);
    CHECK(words.row_of("no") == 1);
    CHECK(words.row_of("NEARLY") == 2);
    CHECK(words.row_of("not") == 5);
    for (const char* word : {"", "nea", "quite", "then", "n", "nott"}) CHECK_FALSE(words.has(word));
}

TEST_CASE("no phrase is passed over by the word that begins it") {
    for (const char* phrase : {"a good", "about", "at least", "as many as", "~", "– or so", "a"}) {
        const std::string_view whole{phrase};
        const std::string_view first = whole.substr(0, whole.find(' '));
        CAPTURE(phrase);
        CHECK(may_begin_phrase(first, whole));
        CHECK(begins_phrase(first, whole));
        CHECK_FALSE(begins_phrase(std::string{first} + "x", whole));
    }
    CHECK_FALSE(may_begin_phrase("a", "about"));
    CHECK_FALSE(may_begin_phrase("as", "at least"));
}
