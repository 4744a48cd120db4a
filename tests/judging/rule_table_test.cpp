#include "judging/rule_table.hpp"

#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

using namespace dateline;

namespace {

std::string text_of(const std::string& file) {
    std::ifstream in{std::string{DATELINE_TESTS_DIR} + "/../" + file};
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

}  // namespace

TEST_CASE("the tables of the documents are those of the code") {
    const Tolerances press = tolerances_named("press");
    const std::string readme = text_of("README.md");
    const std::string room = text_of("src/judging/README.md");
    for (const std::string& table : {rules_as_markdown(press), limits_as_markdown(press)}) {
        INFO("paste this into src/judging/README.md:\n" << table);
        CHECK(room.find(table) != std::string::npos);
    }
    INFO("paste this into README.md:\n" << rules_as_markdown(press));
    CHECK(readme.find(rules_as_markdown(press)) != std::string::npos);
}

TEST_CASE("a table tells each side of a rule in its own unit") {
    const std::string table = rules_as_markdown(tolerances_named("press"));
    CHECK(table.find("| 15 % of n | nothing | Frazier") != std::string::npos);  // nearly
    CHECK(table.find("| 1 % of n or 1 unit | 1 % of n or 1 unit |") != std::string::npos);
    CHECK(table.find("| nothing | open | Cummins") != std::string::npos);  // more than
    CHECK(table.find("| 0.5 of the last place | 0.5 of the last place |") != std::string::npos);
}
