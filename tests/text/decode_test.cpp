#include "text/decode.hpp"

#include "base/error.hpp"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace std::string_literals;

TEST_CASE("UTF-8 is taken as it is, without its byte order mark") {
    CHECK(decode_text("Arbīl", "a.txt").text == "Arbīl");
    CHECK(decode_text("\xEF\xBB\xBFplain", "a.txt").text == "plain");
    CHECK(decode_text("", "a.txt").text.empty());
}

TEST_CASE("UTF-16 is known by its byte order mark") {
    CHECK(decode_text("\xFF\xFEH\0i\0"s, "a.txt").text == "Hi");
    CHECK(decode_text("\xFE\xFF\0H\0i"s, "a.txt").encoding == "UTF-16BE");
}

TEST_CASE("older encodings are recognised by their letters") {
    const auto russian = decode_text(
        "\xC2\xEE\xE9\xF1\xEA\xE0 \xE2\xFB\xE2\xE5\xE4\xE5\xED\xFB \xE8\xE7 \xE3\xEE\xF0\xEE\xE4\xE0 \xE8 "
        "\xEE\xF2\xEE\xF8\xEB\xE8 \xED\xE0 \xE2\xEE\xF1\xF2\xEE\xEA",
        "a.txt");  // Windows-1251: Войска выведены из города и отошли на восток
    CHECK(russian.text == "Войска выведены из города и отошли на восток");
}

TEST_CASE("a declared character set beats a guess") {
    CHECK(decode_text("\xA3"
                      "5",
                      "a.html", "iso-8859-2")
              .text == "Ł5");
}

TEST_CASE("binary data is refused by name") {
    CHECK_THROWS_AS(decode_text("GIF89a\0\1\2"s, "a.txt"), InputError);
    CHECK_THROWS_WITH(decode_text("%PDF-1.5 and so on", "a.txt"),
                      Catch::Contains("a.txt") && Catch::Contains("PDF"));
    CHECK_THROWS_AS(decode_text("\x01\x02\x03\x04 text", "a.txt"), InputError);
}
