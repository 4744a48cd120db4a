#include "reading/read_articles.hpp"

#include <catch2/catch.hpp>

#include <set>
#include <string>

using namespace dateline;

namespace {

/// Every name that is found in a text.
std::set<std::string> names_in(const std::string& text) {
    static const auto gazetteer = Gazetteer::open(DATELINE_DATA_DIR "/dateline.gaz");
    Article article;
    article.id = "test";
    article.text = text;
    std::set<std::string> names;
    for (const Mention& mention : read_articles({article}, gazetteer).mentions) names.insert(mention.quote);
    return names;
}

const std::string lead = "BAGHDAD, Iraq (AP) - A bomb killed ten people in Mosul.\n";

}  // namespace

TEST_CASE("who wrote a text is no place in it") {
    const auto without = names_in("Blast kills ten\n\n" + lead);
    REQUIRE(without.contains("Mosul"));
    CHECK(names_in("Blast kills ten\n\nBy Paris Bordeaux\n\n" + lead) == without);
    CHECK(names_in("Blast kills ten\nBy Jack London and Zo\u00EB Vienna in Rome\r\n\n" + lead) == without);
}

TEST_CASE("a line that says more than who wrote is read") {
    CHECK(names_in("By Monday, Paris was quiet\n\n" + lead).contains("Paris"));
    CHECK(names_in(lead + std::string(700, 'x') + "\n\nBy Paris Bordeaux\n").contains("Paris"));
    const std::string cut = std::string(582, 'x') + "\nBy Baghdad And Basra the road was shut on Monday.\n";
    CHECK(names_in(cut).contains("Baghdad"));
}
