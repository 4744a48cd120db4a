// A short, repeatable form of tests/fuzz/claim_grammar_fuzz.cpp and claim_file_fuzz.cpp.
#include "base/error.hpp"
#include "claim_checks.hpp"
#include "claim_reading.hpp"
#include "reading/claims/claim_file.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <ctime>
#include <random>

using namespace dateline;

namespace {

const std::vector<KnownName> names{{"Baghdad"},
                                   {"Hit"},
                                   {"Mosul"},
                                   {"Erbil"},
                                   {"Iraq", PlaceKind::country},
                                   {"Iraqi", PlaceKind::country, "IQ", MentionRole::demonym}};

/// The words that the grammar turns on, in no order.
constexpr const char* vocabulary[] = {"Baghdad",  "Hit",    "Mosul",
                                      "Iraq",     "Iraqi",  "100",
                                      "2½",       "1:30",   "miles",
                                      "km",       "mile",   "hour",
                                      "'s",       "drive",  "west",
                                      "north",    "of",     "from",
                                      "to",       "and",    "between",
                                      "halfway",  "about",  "more",
                                      "than",     "within", "the",
                                      "a",        "in",     "on",
                                      "at",       "near",   ",",
                                      ".",        "(",      ")",
                                      "-",        "—",      ":",
                                      "\"",       "border", "coast",
                                      "base",     "city",   "which",
                                      "is",       "was",    "it",
                                      "GMT",      "a.m.",   "Wednesday",
                                      "January",  "8",      "2020",
                                      "local",    "time",   "respectively",
                                      "apart",    "couple", "dozens",
                                      "half",     "blocks", "northern",
                                      "province", "Miles",  "Smith",
                                      "Road",     "é",      "\n\n",
                                      "$"};

std::string random_text(std::mt19937& random, std::size_t words) {
    std::string text;
    for (std::size_t i = 0; i < words; ++i) {
        text += vocabulary[random() % std::size(vocabulary)];
        if (random() % 8 != 0) text += ' ';
    }
    return text;
}

std::string table_of(const std::string& words) {
    std::string table = "subject,object,distance,unit,direction\n";
    for (const char c : words) table += c == ' ' ? ',' : c == '.' ? '\n' : c;
    return table;
}

}  // namespace

TEST_CASE("no order of the grammar's words breaks it") {
    constexpr unsigned seed = 20200108;
    INFO("seed " << seed);
    std::mt19937 random{seed};  // the same words on every machine
    for (int run = 0; run < 1500; ++run) {
        const Dossier dossier = claims_in(random_text(random, 40), names);
        INFO(dossier.articles.front().text);
        REQUIRE(fault_in_claims(dossier) == "");
    }
}

TEST_CASE("no cells of a claim table break it") {
    constexpr unsigned seed = 20200109;
    INFO("seed " << seed);
    std::mt19937 random{seed};
    for (int run = 0; run < 300; ++run) {
        const std::string table = table_of(random_text(random, 60));
        INFO(table);
        const Dossier dossier = read_claim_file("t.csv", table, any_gazetteer(), [](const std::string&) {});
        REQUIRE(fault_in_claims(dossier) == "");
    }
}

TEST_CASE("reading claims takes time in proportion to the text") {
    const auto seconds_for = [](std::size_t words) {
        std::mt19937 random{7};
        std::string text;
        while (text.size() < 6 * words) text += random_text(random, 30) + " filler words in between. ";
        Dossier dossier;
        dossier.articles.emplace_back();
        dossier.articles.front().text = std::move(text);
        const CodePointIndex index{dossier.articles.front().text};
        const Tokens tokens = tokenize(dossier.articles.front().text);
        lay_mentions(dossier, index, names);
        ArticleReading reading{dossier, any_gazetteer(), 0, index, tokens, 0};
        const auto begin = std::clock();
        find_claims(reading);
        return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    };
    const double once = std::min(seconds_for(10'000), seconds_for(10'000));
    const double eight_times = std::min(seconds_for(80'000), seconds_for(80'000));
    INFO(once << " s and " << eight_times << " s");
    CHECK(eight_times < 20 * std::max(once, 0.01));  // quadratic would be 64 times
}
