#include "gazetteer/gazetteer.hpp"

#include "base/error.hpp"
#include "gazetteer/small_gazetteer.hpp"

#include <catch2/catch.hpp>

namespace dateline {
namespace {

std::string first_id(const Gazetteer& gazetteer, std::string_view name, const SearchOptions& options = {}) {
    const auto matches = gazetteer.find(name, options);
    return matches.empty() ? "nothing" : matches.front().place.id;
}

TEST_CASE("spellings of one name find one place") {
    const SmallGazetteer gazetteer;
    for (const auto* name : {"Al Asad Air Base", "Ain al-Asad", "ain al asad", "Al-Asad", "Al Asad",
                             "Al-Assad", "Ain Assad", "عين الأسد", "AL ASAD AIRBASE"}) {
        INFO(name);
        CHECK(first_id(*gazetteer, name) == "oa:ORAA");
    }
    for (const auto* name : {"Irbil", "Erbil", "Arbil", "Hewler", "أربيل", "اربيل", "ERBIL", "gn:95446"}) {
        INFO(name);
        CHECK(first_id(*gazetteer, name) == "gn:95446");
    }
}

TEST_CASE("an exact name says so, and a folded or loose one says what it was") {
    const SmallGazetteer gazetteer;
    CHECK(gazetteer->find("Baghdad").front().how == MatchHow::exact);
    CHECK(gazetteer->find("BAGHDAD").front().how == MatchHow::folded);
    const auto loose = gazetteer->find("Bagdad").front();
    CHECK(loose.how == MatchHow::loose);
    CHECK(loose.matched_name == "Baghdad");
    CHECK(loose.score < gazetteer->find("BAGHDAD").front().score);
}

TEST_CASE("what follows a comma must contain the place") {
    const SmallGazetteer gazetteer;
    CHECK(first_id(*gazetteer, "Paris") == "gn:2988507");
    CHECK(first_id(*gazetteer, "Paris, Texas") == "gn:4717560");
    CHECK(first_id(*gazetteer, "Paris, Texas, USA") == "gn:4717560");
    CHECK(first_id(*gazetteer, "Paris, US") == "gn:4717560");
    CHECK(first_id(*gazetteer, "Paris Texas") == "gn:4717560");
    CHECK(first_id(*gazetteer, "Springfield, Illinois") == "gn:4250542");
    CHECK(first_id(*gazetteer, "Hit, Iraq") == "gn:95788");
    CHECK(gazetteer->find("Paris, Texas").size() == 1);
}

TEST_CASE("a place is not found outside of what follows the comma, only named as a near miss") {
    const SmallGazetteer gazetteer;
    for (const auto& match : gazetteer->find("Baghdad, Texas")) CHECK(match.how == MatchHow::fuzzy);
    for (const auto& match : gazetteer->find("Baghdad, Nowhereland")) CHECK(match.how == MatchHow::fuzzy);
}

TEST_CASE("the option `in` takes a country code, an id or a name") {
    const SmallGazetteer gazetteer;
    SearchOptions options;
    for (const auto* in : {"US", "us", "gn:6252001", "United States", "USA", "Texas", "gn:4736286"}) {
        INFO(in);
        options.in = in;
        CHECK(first_id(*gazetteer, "Paris", options) == "gn:4717560");
    }
    options.in = "Atlantis";
    CHECK_THROWS_WITH(gazetteer->find("Paris", options),
                      Catch::Matchers::Contains("\"Atlantis\" names no country"));
}

TEST_CASE("the option `kind` leaves out every other kind") {
    const SmallGazetteer gazetteer;
    SearchOptions options;
    options.kind = PlaceKind::admin1;
    CHECK(first_id(*gazetteer, "Georgia", options) == "gn:4197000");
    CHECK(first_id(*gazetteer, "Georgia") == "gn:614540");
}

TEST_CASE("the option `near` puts nearer namesakes first") {
    const SmallGazetteer gazetteer;
    SearchOptions options;
    options.near = LatLon{Degrees{32.78}, Degrees{-96.8}};  // Dallas
    CHECK(first_id(*gazetteer, "Paris", options) == "gn:4717560");
}

TEST_CASE("a generic word that no stored name has is left out, and prefers its kind") {
    const SmallGazetteer gazetteer;
    CHECK(first_id(*gazetteer, "Anbar Province") == "gn:99592");
    CHECK(first_id(*gazetteer, "Province of Anbar") == "gn:99592");
    CHECK(first_id(*gazetteer, "the Persian Gulf") == "ne:persian-gulf");
    CHECK(first_id(*gazetteer, "Georgia State") == "gn:4197000");
}

TEST_CASE("a slip of the fingers finds near misses, and a name that is nowhere finds nothing") {
    const SmallGazetteer gazetteer;
    const auto matches = gazetteer->find("Bxghdad");
    REQUIRE_FALSE(matches.empty());
    CHECK(matches.front().place.id == "gn:98182");
    CHECK(matches.front().how == MatchHow::fuzzy);
    CHECK(gazetteer->find("Qwrtzpqwrtzp").empty());
    CHECK(gazetteer->find("").empty());
    CHECK(gazetteer->find(" ,;- ").empty());
}

TEST_CASE("a hostile name is answered like any other") {
    const SmallGazetteer gazetteer;
    const std::string commas(20'000, ',');
    CHECK(gazetteer->find(commas).empty());
    CHECK(gazetteer->find(std::string(100'000, 'x')).empty());
    std::string many_words;
    for (int i = 0; i < 200'000; ++i) many_words += "x ";
    CHECK(gazetteer->find(many_words).empty());
    CHECK(gazetteer->find("\xff\xfe\xc0").empty());
    CHECK(gazetteer->find(std::string_view{"\0\0", 2}).empty());
}

TEST_CASE("no more matches are given than asked for, and the best is first") {
    const SmallGazetteer gazetteer;
    SearchOptions options;
    options.limit = 1;
    CHECK(gazetteer->find("Springfield", options).size() == 1);
    const auto matches = gazetteer->find("Springfield");
    REQUIRE(matches.size() == 2);
    CHECK(matches[0].score >= matches[1].score);
    CHECK(matches[0].score <= 1);
}

TEST_CASE("every place of just the name typed comes before equals that only begin so") {
    const auto village = [](const char* id, const char* name, std::int64_t population) {
        return source_place(
            {id, name, PlaceKind::populated_place, "P.PPL", "US", "", 40, -90, population, 5000, {}});
    };
    const SmallGazetteer gazetteer{
        {village("gn:1", "Springfield Gardens", 60'000), village("gn:2", "Springfield", 150'000),
         village("gn:3", "Springfield", 50'000), village("gn:4", "Springfield", 500)}};
    std::vector<std::string> ids;
    for (const auto& match : gazetteer->complete("springfield")) ids.push_back(match.place.id);
    CHECK(ids == std::vector<std::string>{"gn:2", "gn:3", "gn:4", "gn:1"});
    CHECK(gazetteer->complete("springf").size() == 4);
}

TEST_CASE("names that start with what was typed come likeliest first") {
    const SmallGazetteer gazetteer;
    const auto matches = gazetteer->complete("Al A");
    REQUIRE(matches.size() == 2);
    CHECK(matches[0].place.id == "gn:99592");
    CHECK(matches[0].matched_name == "Al Anbar");
    CHECK(matches[1].place.id == "oa:ORAA");
    CHECK(gazetteer->complete("").empty());
    CHECK(gazetteer->complete("zzz").empty());
    CHECK(gazetteer->complete("a", 1).size() == 1);
}

}  // namespace
}  // namespace dateline
