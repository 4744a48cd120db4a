#include "report/terminal_text.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

TEST_CASE("an article cannot write to the terminal") {
    CHECK(on_one_line("a\033[31mb") == "a\uFFFD[31mb");
    CHECK(on_one_line("a\x07") == "a\uFFFD");
    CHECK(on_one_line("a\u009bb") == "a\uFFFDb");        // C1 control sequence introducer
    CHECK(on_one_line("a\u202eb") == "a\uFFFDb");        // right-to-left override
    CHECK(on_one_line("a\u2066b") == "a\uFFFDb");        // isolate
    CHECK(on_one_line("Hīt – \"x\"") == "Hīt – \"x\"");  // letters and marks stay
}

TEST_CASE("white space of any kind becomes single spaces") {
    CHECK(on_one_line("some 140 miles\n\t  (225km)") == "some 140 miles (225km)");
    CHECK(on_one_line("  a\u00a0 b  ") == "a b");
}
