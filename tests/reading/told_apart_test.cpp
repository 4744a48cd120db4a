#include "reading/article_reading.hpp"
#include "reading/mentions/outlet_places.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <optional>
#include <string>

using namespace dateline;

namespace {

const Gazetteer& gazetteer() {
    static const auto opened = Gazetteer::open(DATELINE_DATA_DIR "/dateline.gaz");
    return opened;
}

/// The role of a quoted mention; nothing when it is not taken for a name of a place.
std::optional<MentionRole> role_of_quote(const std::string& text, const std::string& quote) {
    Dossier dossier;
    dossier.articles.emplace_back().text = text;
    const CodePointIndex index{text};
    const Tokens tokens = tokenize(text);
    ArticleReading reading{dossier, gazetteer(), 0, index, tokens, 0};
    find_mentions(reading);
    const auto found = std::ranges::find(dossier.mentions, quote, &Mention::quote);
    if (found == dossier.mentions.end()) return std::nullopt;
    return found->role;
}

}  // namespace

TEST_CASE("people who are called like places are no places") {
    CHECK_FALSE(role_of_quote("The film by Jordan Peele opened on Friday.", "Jordan"));
    CHECK_FALSE(role_of_quote("Paris Hilton arrived late and left early.", "Paris"));
    CHECK_FALSE(role_of_quote("Florence Nightingale was a nurse.", "Florence"));
    CHECK_FALSE(role_of_quote("A book by Chelsea Clinton sold well.", "Chelsea"));
    CHECK_FALSE(role_of_quote("Carolina Herrera showed her dresses.", "Carolina"));
}

TEST_CASE("ships, illnesses and products that are called like places are no places") {
    CHECK_FALSE(role_of_quote("The museum ship HMS Belfast needs new paint.", "Belfast"));
    CHECK_FALSE(role_of_quote("Sailors of the USS Nashville were rescued.", "Nashville"));
    CHECK_FALSE(role_of_quote("Two men died of Marburg virus.", "Marburg"));
    CHECK_FALSE(role_of_quote("Doctors fear that Ebola will spread.", "Ebola"));
    CHECK_FALSE(role_of_quote("He drove a Toyota Tacoma to work.", "Tacoma"));
}

TEST_CASE("the capital of a sentence's first small word speaks against no place behind it") {
    CHECK(role_of_quote("If Odesa falls, Moldova is next.", "Odesa") == MentionRole::place);
    CHECK(role_of_quote("While Lyon slept, Turin burned.", "Lyon") == MentionRole::place);
    CHECK(role_of_quote("Unless Goma holds, the road is open.", "Goma") == MentionRole::place);
    CHECK(role_of_quote("At 3 p.m. Paris time, police in Lyon opened fire.", "Paris") == MentionRole::place);
}

TEST_CASE("a place inside the name of an organisation is marked as such, or left alone") {
    for (const auto& [text, quote] : std::vector<std::pair<std::string, std::string>>{
             {"The Washington Post reported it first.", "Washington"},
             {"Fans of Manchester United sang all night.", "Manchester"},
             {"He joined Real Madrid last summer.", "Madrid"},
             {"The Los Angeles Lakers lost again.", "Los Angeles"},
             {"The Dallas Cowboys flew home.", "Dallas"},
             {"A reporter for the Boston Globe asked why.", "Boston"},
             {"She studies at the University of Baghdad.", "Baghdad"},
             {"Sydney Morning Herald reporters were held.", "Sydney"}}) {
        INFO(text);
        CHECK(role_of_quote(text, quote).value_or(MentionRole::organisation) == MentionRole::organisation);
    }
}

TEST_CASE("what stands in a town leaves it a place") {
    CHECK(role_of_quote("A bomb went off at the Manchester Arena on Monday.", "Manchester")
              .value_or(MentionRole::place) == MentionRole::place);
    CHECK(role_of_quote("Flights from Baghdad were late.", "Baghdad") == MentionRole::place);
}

TEST_CASE("peoples and adjectives are marked as such") {
    CHECK(role_of_quote("Iranian officials met their Dutch colleagues.", "Iranian") == MentionRole::demonym);
    CHECK(role_of_quote("Iranian officials met their Dutch colleagues.", "Dutch") == MentionRole::demonym);
    CHECK(role_of_quote("The ship carried many Danes to Oslo.", "Danes") == MentionRole::demonym);
    CHECK(role_of_quote("Swiss and Tunisian fans sang.", "Swiss") == MentionRole::demonym);
}

TEST_CASE("a capital that acts is its government") {
    CHECK(role_of_quote("Tehran vowed revenge.", "Tehran") == MentionRole::metonym);
    CHECK(role_of_quote("Relations are cold since Beijing rejected the claim.", "Beijing") ==
          MentionRole::metonym);
    CHECK(role_of_quote("Last week Ankara has formally summoned the envoy.", "Ankara") ==
          MentionRole::metonym);
    CHECK(role_of_quote("Moscow accused Kyiv of lying.", "Kyiv") == MentionRole::metonym);
    CHECK(role_of_quote("People in Tehran said that they were afraid.", "Tehran") == MentionRole::place);
}

TEST_CASE("a common word is a place before what contains it") {
    CHECK(role_of_quote("Troops entered Hit, in Anbar, at dawn.", "Hit") == MentionRole::place);
    CHECK(role_of_quote("Fighting broke out in Hit in Anbar province.", "Hit") == MentionRole::place);
    CHECK_FALSE(role_of_quote("It rained in May in Texas.", "May"));
}

TEST_CASE("an outlet's address tells its country and its town") {
    const auto herald = outlet_home({"", "http://www.palestineherald.com/local/story.html"}, gazetteer());
    CHECK(herald.country.empty());
    CHECK(herald.places == std::vector<std::string>{"palestine"});
    CHECK(outlet_home({"", "https://www.example.co.uk/a"}, gazetteer()).country == "GB");
    CHECK(outlet_home({"", "https://news.example.ca"}, gazetteer()).country == "CA");
    CHECK(outlet_home({"", "https://example.tv/x"}, gazetteer()).country.empty());
    CHECK(outlet_home({"Dallas Morning News", ""}, gazetteer()).places == std::vector<std::string>{"dallas"});
    CHECK(outlet_home({"", "not an address"}, gazetteer()).places.empty());
    CHECK(outlet_home({}, gazetteer()).places.empty());
}
