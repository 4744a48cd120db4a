#include "text/utf8.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

TEST_CASE("well-formed UTF-8 is told from ill-formed") {
    CHECK(is_utf8(""));
    CHECK(is_utf8("Erbil, a plain ASCII sentence longer than one machine word"));
    CHECK(is_utf8("Arb\xC4\xABl \xE2\x80\x9Cquoted\xE2\x80\x9D \xF0\x9F\x9A\x80"));
    // Ill-formed sequences of the Unicode Standard 15.0, section 3.9, table 3-8 ff.
    CHECK_FALSE(is_utf8("\xC0\xAF"));          // overlong
    CHECK_FALSE(is_utf8("\xE0\x80\xBF"));      // overlong
    CHECK_FALSE(is_utf8("\xED\xA0\x80"));      // surrogate
    CHECK_FALSE(is_utf8("\xF4\x91\x92\x93"));  // above U+10FFFF
    CHECK_FALSE(is_utf8("12345678\xE2\x80"));  // truncated
    CHECK_FALSE(is_utf8("caf\xE9, in Latin-1"));
}

TEST_CASE("a code point becomes the bytes that decode to it") {
    for (const char32_t c : {U'A', U'é', U'€', U'\U0001F680'}) {
        std::string text;
        append_utf8(text, c);
        CHECK(is_utf8(text));
        CHECK(decode_at(text, 0).code_point == c);
        CHECK(decode_at(text, 0).bytes == text.size());
    }
}

TEST_CASE("code points and bytes are found from each other") {
    std::string text;
    for (int i = 0; i < 300; ++i) text += i % 3 == 0 ? "ı" : "x";  // U+0131 takes two bytes
    const CodePointIndex index{text};
    CHECK(code_point_count(text) == 300);
    CHECK(index.byte_of(0) == 0);
    CHECK(index.byte_of(3) == 4);
    CHECK(index.byte_of(299) == 399);
    CHECK(index.byte_of(300) == text.size());
    for (std::uint32_t at = 0; at <= 300; ++at) CHECK(index.code_point_of(index.byte_of(at)) == at);
}

TEST_CASE("a span is cut out character by character") {
    const std::string text = "“Sanaʿa” and Aden";
    const CodePointIndex index{text};
    CHECK(index.slice({1, 7}) == "Sanaʿa");
    CHECK(index.slice({13, 17}) == "Aden");
    CHECK(index.slice({13, 99}) == "Aden");
}
