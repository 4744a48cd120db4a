#include "window/script.hpp"

#include "base/error.hpp"

#include <catch2/catch.hpp>

using namespace dateline;
using Catch::Matchers::Contains;

TEST_CASE("a script's lines are read with their numbers, without blank lines and remarks") {
    const auto script = script_from("# look\n\nmove 640 400.5\nclick \"claim 1\"\n  wheel -2\n", "a.txt");
    REQUIRE(script.lines.size() == 3);
    CHECK(script.lines[0].line == 3);
    CHECK(std::get<MovePointer>(script.lines[0].action).to == PixelPoint{640, 400.5});
    CHECK(std::get<ClickWidget>(script.lines[1].action).name == "claim 1");
    CHECK(std::get<TurnWheel>(script.lines[2].action).steps == -2);
}

TEST_CASE("what is typed may hold blanks and letters of any script") {
    const auto script = script_from("type Al Asad \xD8\xB9\xD9\x8A\xD9\x86\n", "a.txt");
    CHECK(std::get<TypeText>(script.lines[0].action).text == U"Al Asad عين");
}

TEST_CASE("a sign and the space bar are keys that type") {
    CHECK(std::get<TypeText>(script_from("key ?", "a.txt").lines[0].action).text == U"?");
    CHECK(std::get<TypeText>(script_from("key Space", "a.txt").lines[0].action).text == U" ");
}

TEST_CASE("a key may be held with control") {
    const auto key = std::get<PressKey>(script_from("key Ctrl+c", "a.txt").lines[0].action);
    CHECK(key.key == Key::c);
    CHECK(key.control);
}

TEST_CASE("a wrong line of a script is named with its file and number") {
    CHECK_THROWS_WITH(script_from("move 1 2\njump 3\n", "a.txt"), Contains("a.txt:2") && Contains("'jump'"));
    CHECK_THROWS_WITH(script_from("move 1\n", "a.txt"), Contains("ends too early"));
    CHECK_THROWS_WITH(script_from("wheel nan\n", "a.txt"), Contains("'nan' is not a number"));
    CHECK_THROWS_WITH(script_from("quit now\n", "a.txt"), Contains("'now' is too much"));
    CHECK_THROWS_WITH(script_from("key Hyper\n", "a.txt"), Contains("'Hyper'"));
    CHECK_THROWS_AS(script_from("click \"open\n", "a.txt"), InputError);
}
