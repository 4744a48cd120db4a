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

TEST_CASE("Latin 1 means Windows-1252, as in browsers") {
    CHECK(decode_text("\x93Hit\x94 caf\xE9", "a.html", "ISO-8859-1").text == "“Hit” café");
}

TEST_CASE("UTF-8 with a damaged byte stays UTF-8") {
    std::string text;
    for (int i = 0; i < 20; ++i) text += "Arbīl ";
    const auto decoded = decode_text(text + "\xFF", "a.txt");
    CHECK(decoded.encoding == "UTF-8");
    CHECK(decoded.text == text + "\uFFFD");
}

TEST_CASE("a character that is cut between two pieces is whole in the text") {
    TextDecoder decoder{encoding_of("Arbīl", "a.txt", false)};
    std::string text;
    decoder.append("Arb\xC4", false, text);
    CHECK(text == "Arb");
    decoder.append("\xABl", true, text);
    CHECK(text == "Arbīl");
}

TEST_CASE("KOI8-R is told from Windows-1251") {
    const auto decoded = decode_text(
        "\xF7\xCF\xCA\xD3\xCB\xC1 \xD7\xD9\xD7\xC5\xC4\xC5\xCE\xD9 \xC9\xDA \xC7\xCF\xD2\xCF\xC4\xC1 \xC9 "
        "\xCF\xD4\xCF\xDB\xCC\xC9 \xCE\xC1 \xD7\xCF\xD3\xD4\xCF\xCB",
        "a.txt");  // Войска выведены из города и отошли на восток
    CHECK(decoded.text == "Войска выведены из города и отошли на восток");
    CHECK(decoded.guessed);
}

TEST_CASE("binary data is refused by name") {
    CHECK_THROWS_AS(decode_text("GIF89a\0\1\2"s, "a.txt"), InputError);
    CHECK_THROWS_WITH(decode_text("%PDF-1.5 and so on", "a.txt"),
                      Catch::Contains("a.txt") && Catch::Contains("PDF"));
    CHECK_THROWS_AS(decode_text("\x01\x02\x03\x04 text", "a.txt"), InputError);
}
