#include "text/columns.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

using Lines = std::vector<std::string>;

TEST_CASE("columns are those of a terminal, not bytes or code points") {  // widths: UAX #11, East Asian Width
    CHECK(columns_of("Hīt") == 3);
    CHECK(columns_of("Hi\u0304t") == 3);  // i and a combining macron
    CHECK(columns_of("東京") == 4);
    CHECK(columns_of("ｱ") == 1);  // half-width katakana
    CHECK(columns_of("عين") == 3);
    CHECK(columns_of("\u1112\u1161\u11AB") == 2);  // a syllable of three jamo
    CHECK(columns_of("a\xFFz") == 3);              // not UTF-8
}

TEST_CASE("lines break at spaces and between wide characters, never inside a word") {
    CHECK(wrapped("one two three", 7) == Lines{"one two", "three"});
    CHECK(wrapped("incomprehensible", 5) == Lines{"incomprehensible"});
    CHECK(wrapped("東京都庁", 5) == Lines{"東京", "都庁"});
    CHECK(wrapped("to 東京 and", 6) == Lines{"to 東", "京 and"});
    CHECK(wrapped("", 5) == Lines{""});
}

TEST_CASE("a line that is too long goes on below its words, and short ones stay as they are") {
    const std::string text = "length    188.5 km = 117.2 mi\n  1  Hit\n";
    CHECK(fitted(text, 40, 10) == text);
    CHECK(fitted(text, 20, 10) == "length    188.5 km =\n          117.2 mi\n  1  Hit\n");
    CHECK(fitted("a title of three words\n", 12, 5) == "a title\n     of\n     three\n     words\n");
}

TEST_CASE("a cut text ends in an ellipsis and keeps to its columns") {
    CHECK(shortened("Baghdad", 7) == "Baghdad");
    CHECK(shortened("Baghdad", 5) == "Bagh…");
    CHECK(shortened("東京都庁", 6) == "東京…");  // a third wide one would need seven
    CHECK(columns_of(padded("東京", 6)) == 6);
}
