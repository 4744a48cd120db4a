#include "manual/help_text.hpp"
#include "manual/man_page.hpp"
#include "manual/paragraphs.hpp"
#include "text/columns.hpp"

#include <catch2/catch.hpp>

#include <sstream>

using namespace dateline;

namespace {

OptionUsage style_option() {
    OptionUsage option;
    option.names = {"-s", "--style"};
    option.help = "Colours of the map";
    option.default_value = "light";
    option.value = {"STYLE", "", {"light", "dark"}};
    return option;
}

CommandUsage program() {
    OptionUsage file;
    file.names = {"FILE"};
    file.help = "Articles, claim files, saved dossiers or tables of places; folders of articles";
    file.argument = file.required = file.repeatable = true;
    CommandUsage draw{
        "dateline draw", "Draw a map", "A note.\n\n  as it  stands", {file, style_option()}, {}};
    return {"dateline", "Draw", "", {}, {draw}};
}

}  // namespace

TEST_CASE("help names an option with its value, choices and default") {
    CHECK(label_of(style_option()) == "-s,--style STYLE");
    CHECK(explanation_of(style_option()) == "Colours of the map. One of: light, dark (default: light)");
    CHECK(synopsis_of(program().commands.front()) == "[OPTIONS] FILE ...");
}

TEST_CASE("help keeps to the width it is given") {
    const CommandUsage whole = program();
    for (const std::size_t columns : {40, 60, 100}) {
        std::istringstream help{help_text(whole.commands.front(), whole, columns)};
        for (std::string line; std::getline(help, line);) {
            INFO(line);
            CHECK(columns_of(line) <= columns);
        }
    }
}

TEST_CASE("notes flow, but lines that begin with a space stand as they are") {
    const auto parts = paragraphs("One\nline.\n  a table\n  of two\n- a row: of a list\n# TITLE\ntext");
    REQUIRE(parts.size() == 5);
    CHECK(parts[0].text == "One line.");
    CHECK((parts[1].verbatim && parts[1].text == "  a table\n  of two"));
    CHECK(parts[3].text == "# TITLE");
}

TEST_CASE("prose cannot become a request to the typesetter") {
    const CommandUsage whole = program();
    const std::string page = man_page(whole, whole, "# DESCRIPTION\n.so /etc/passwd\n\n'br \\n[x] -o ~/x", "",
                                      {"1.0", "2026-01-01"});
    CHECK(page.find("\n\\&.so") != std::string::npos);
    CHECK(page.find("\n\\&'br \\en[x] \\-o \\(ti/x") != std::string::npos);
}
