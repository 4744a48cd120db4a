#include "base/input_stream.hpp"

#include "base/error.hpp"
#include "temporary_folder.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

TEST_CASE("what is peeked at stays, and what is skipped is gone") {
    InputStream input{"a", "one two"};
    CHECK(input.peek(3) == "one");
    input.skip(4);
    CHECK(input.peek(100) == "two");
    CHECK(input.taken_bytes() == 4);
    CHECK(input.rest(3) == "two");
    CHECK(input.peek(1).empty());
}

TEST_CASE("lines end at either line end and the last needs none") {
    InputStream input{"a", "one\r\n\ntwo"};
    CHECK(input.line(10)->text == "one");
    CHECK(input.line(10)->text.empty());
    CHECK(input.line(10)->text == "two");
    CHECK_FALSE(input.line(10));
}

TEST_CASE("of a line over the limit nothing is kept and the next one follows") {
    const TemporaryFolder folder;
    const auto file = folder.file("long.txt", std::string(300'000, 'x') + "\nnext\n");
    InputStream input{file.string()};
    const auto line = input.line(1000);
    REQUIRE(line);
    CHECK_FALSE(line->whole);
    CHECK(input.line(1000)->text == "next");
}

TEST_CASE("an input that cannot be read is refused with its name and the reason") {
    CHECK_THROWS_WITH(InputStream{"/nonexistent/a.txt"}, Catch::Contains("/nonexistent/a.txt"));
    CHECK_THROWS_WITH(InputStream{"/"}, Catch::Contains("directory"));
    InputStream input{"a", "too much"};
    CHECK_THROWS_WITH(input.rest(3), "a: larger than the limit of 3 bytes");
}
