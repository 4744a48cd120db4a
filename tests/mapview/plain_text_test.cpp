#include "mapview/plain_text.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

TEST_CASE("names of any script pass unchanged") {
    for (const char* name : {"Al Asad Air Base", "قاعدة عين الأسد", "Đakovica", "北京", "Türkiye"}) {
        CHECK(plain_text(name) == name);
    }
}

TEST_CASE("control characters and direction marks are left out of labels") {
    CHECK(plain_text("Er\x1B[31mbil\x07") == "Er[31mbil");
    CHECK(plain_text("\u202Eerbil\u202C\u200B") == "erbil");
    CHECK(plain_text("a\n\tb  c ") == "a b c");
    CHECK(plain_text("\xC3(\xFF ok") == "( ok");
    CHECK(plain_text("") == "");
}

TEST_CASE("a long text is cut between characters") {
    CHECK(plain_text("éééééé", 3) == "ééé…");
    CHECK(plain_text("one two", 4) == "one…");
    CHECK(plain_text("ééé", 3) == "ééé");
}
