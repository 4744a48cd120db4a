#include "window/readable_text.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

TEST_CASE("line breaks and control characters of an article become one blank") {
    CHECK(readable("Al\r\n\tAsad\x1B[31m") == "Al Asad [31m");
}

TEST_CASE("characters that turn the writing direction are left out of a panel") {
    CHECK(readable("a\xE2\x80\xAE"
                   "b\xE2\x81\xA6"
                   "c") == "abc");
}

TEST_CASE("bytes that are no UTF-8 are replaced, not passed on") {
    CHECK(readable("a\xC3(\xFF") == "a\xEF\xBF\xBD(\xEF\xBF\xBD");
    CHECK(readable("\xE2\x80") == "\xEF\xBF\xBD\xEF\xBF\xBD");
}

TEST_CASE("a long text is cut after whole characters") {
    CHECK(readable("عين الأسد", 3) == "عين…");
    CHECK(readable("عين", 3) == "عين");
}
