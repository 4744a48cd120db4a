#include "text/word_list.hpp"

#include <catch2/catch.hpp>

#include <string>
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
