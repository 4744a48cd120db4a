#include "text/printable.hpp"

#include <catch2/catch.hpp>

namespace dateline {
namespace {

TEST_CASE("what could steer a terminal is shown as its code") {
    CHECK(printable("a\x1b[31mb") == "a‹1B›[31mb");
    CHECK(printable("a\nb\x7f") == "a‹0A›b‹7F›");
    CHECK(printable("\xc2\x9b") == "‹9B›");  // C1 control sequence introducer
    CHECK(printable("\xe2\x80\xae"
                    "abc") == "‹202E›abc");  // right-to-left override
}

TEST_CASE("names in any script stay as they are") {
    CHECK(printable("Ḥadīthah عين الأسد Київ 東京") == "Ḥadīthah عين الأسد Київ 東京");
    CHECK(printable("").empty());
}

TEST_CASE("bytes that are not UTF-8 are shown one by one") {
    CHECK(printable("a\xff\xfe") == "a‹FF›‹FE›");
    CHECK(printable("\xe2\x80") == "‹E2›‹80›");
}

}  // namespace
}  // namespace dateline
