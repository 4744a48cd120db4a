#include "gazetteer/index/edit_automaton.hpp"
#include "gazetteer/index/letters.hpp"
#include "gazetteer/small_gazetteer.hpp"
#include "text/folding.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <random>
#include <set>

namespace dateline {
namespace {

SourcePlace named(int number, const std::string& name) {
    return source_place({"t:" + std::to_string(number),
                         name,
                         PlaceKind::populated_place,
                         "P.PPL",
                         "",
                         "",
                         10,
                         20,
                         number * 1000,
                         1000,
                         {}});
}

SmallGazetteer gazetteer_of(const std::vector<std::string>& names) {
    std::vector<SourcePlace> places;
    for (const auto& name : names) places.push_back(named(static_cast<int>(places.size()) + 1, name));
    return SmallGazetteer{places};
}

std::vector<std::string> near(const Gazetteer& gazetteer, std::string_view name, std::size_t limit = 10) {
    std::vector<std::string> found;
    for (const auto& one : gazetteer.by_near_name(name, limit)) found.push_back(one.folded);
    return found;
}

/// The textbook's table: Damerau's distance in which no part is edited twice.
int distance(const std::vector<char32_t>& a, const std::vector<char32_t>& b) {
    std::vector<std::vector<int>> table(a.size() + 1, std::vector<int>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                table[i][j] = static_cast<int>(i + j);
                continue;
            }
            const int wrong = a[i - 1] == b[j - 1] ? 0 : 1;
            table[i][j] = std::min({table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + wrong});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                table[i][j] = std::min(table[i][j], table[i - 2][j - 2] + 1);
            }
        }
    }
    return table[a.size()][b.size()];
}

std::string random_word(std::mt19937& random, const std::vector<std::string>& letters) {
    std::string word;
    for (auto count = 4 + random() % 14; count > 0; --count) word += letters[random() % letters.size()];
    return word;
}

void check_all_neighbours(std::mt19937& random, const std::vector<std::string>& letters) {
    std::set<std::string> words;
    while (words.size() < 600) words.insert(random_word(random, letters));
    const auto gazetteer = gazetteer_of({words.begin(), words.end()});
    for (int i = 0; i < 150; ++i) {
        const auto asked = random_word(random, letters);
        const auto wanted = letters_of(asked);
        std::map<std::string, int> expected;
        for (const auto& word : words) {
            const auto stored = letters_of(word);
            const int bound = edits_allowed(std::min(stored.size(), wanted.size()));
            const int edits = distance(wanted, stored);
            if (bound > 0 && edits <= bound) expected.emplace(word, edits);
        }
        INFO(asked);
        std::map<std::string, int> found;
        for (const auto& one : gazetteer->by_near_name(asked, 100'000)) found.emplace(one.folded, one.edits);
        CHECK(found == expected);
    }
}

TEST_CASE("the neighbours of a name are those that the textbook's table finds") {
    // With the first, a name met from both ends once kept the edits of the longer way.
    for (const auto seed : {3678784584U, std::random_device{}()}) {
        INFO("seed " << seed);
        std::mt19937 random{seed};
        check_all_neighbours(random, {"a", "b", "c"});
        check_all_neighbours(random, {"д", "ж", "к"});
        check_all_neighbours(random, {"a", "e", "i", "o", "n", "r", "s", "t"});
    }
}

TEST_CASE("letters missing, added, wrong and swapped count one each") {
    const auto gazetteer = gazetteer_of({"Baghdad", "Mosul", "Kirkuk"});
    for (const auto* slip : {"baghad", "baghddad", "baghdat", "bagdhad", "abghdad", "baghda"}) {
        INFO(slip);
        const auto found = gazetteer->by_near_name(slip, 10);
        REQUIRE(found.size() == 1);
        CHECK(found.front().folded == "baghdad");
        CHECK(found.front().edits == 1);
    }
    CHECK(gazetteer->by_near_name("bagdat", 10).empty());  // two edits are too many for six letters
    CHECK(gazetteer->by_near_name("bagdadd", 10).at(0).edits == 2);
}

TEST_CASE("a short name has no neighbours, and neither has nonsense") {
    const auto gazetteer = gazetteer_of({"Hit", "Rome", "Al Qaim", "Dayr az Zawr"});
    for (const auto* word : {"hat", "hits", "it", "home sweet home", "qqqqqqqq", "zzzzzzzzzzzzzz", ""}) {
        INFO(word);
        CHECK(near(*gazetteer, word).empty());
    }
    CHECK(near(*gazetteer, std::string(64, 'a')).empty());
    CHECK(near(*gazetteer, "rone") == std::vector<std::string>{"rome"});
}

TEST_CASE("fewer edits come first, and the likelier of equally near names") {
    const auto gazetteer = gazetteer_of({"Marbella", "Marbells", "Marbelle", "Marbxllx", "Narbelle"});
    const auto found = near(*gazetteer, "marbellx");
    CHECK(found == std::vector<std::string>{"marbxllx", "marbelle", "marbells", "marbella", "narbelle"});
}

TEST_CASE("a near miss says how many letters it is off") {
    const auto gazetteer = gazetteer_of({"Samarra", "Fallujah"});
    const auto match = gazetteer->find("Fallujha").front();
    CHECK(match.how == MatchHow::fuzzy);
    CHECK(match.edits == 1);
    CHECK(match.reasons.front() == "spelt nearly like it: one letter apart");
    CHECK(gazetteer->find("Fulluhaj").empty());
}

TEST_CASE("completions of a prefix are the likeliest of all that have it") {
    const auto seed = std::random_device{}();
    INFO("seed " << seed);
    std::mt19937 random{seed};
    std::set<std::string> words;
    while (words.size() < 3000) words.insert(random_word(random, {"a", "b", "c", "d"}));
    const std::vector<std::string> prefixes{"a", "ab", "abc", "dd", "cabd", "abcdab"};
    for (const auto& prefix : prefixes) words.erase(prefix);  // which would come first of equals
    std::vector<std::string> names{words.begin(), words.end()};
    std::shuffle(names.begin(), names.end(), random);
    const auto gazetteer = gazetteer_of(names);
    for (const auto& prefix : prefixes) {
        std::vector<std::string> expected;
        for (auto name = names.rbegin(); name != names.rend() && expected.size() < 10; ++name) {
            if (name->starts_with(prefix)) expected.push_back(*name);
        }
        std::vector<std::string> found;
        for (const auto& match : gazetteer->complete(prefix)) found.push_back(match.place.name);
        INFO(prefix);
        CHECK(found == expected);
    }
}

}  // namespace
}  // namespace dateline
