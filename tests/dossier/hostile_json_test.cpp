#include "base/error.hpp"
#include "dossier/dossier_json.hpp"
#include "dossier/json_text.hpp"

#include <catch2/catch.hpp>

#include <random>

using namespace dateline;

namespace {

std::string as_json_string(std::string_view text) {
    std::string out;
    append_json_string(out, text);
    return out;
}

Dossier dossier_with_text(std::string text) {
    Article article;
    article.id = "a";
    article.file = "a.txt";
    article.text = std::move(text);
    Dossier dossier;
    dossier.articles.push_back(std::move(article));
    return dossier;
}

/// Characters that have broken programs before, and harmless ones between them.
std::string random_text(std::mt19937& random) {
    static const std::vector<std::string> parts{"a",        "\"",         "\\",        "/",
                                                "\n",       "\r\n",       "\t",        std::string(1, '\0'),
                                                "\x1b[31m", "\x7f",       "\u009b",    "é",
                                                "\u2028",   "\u202e",     "عين الأسد", "\U0001F680",
                                                "\uFEFF",   "\U0010FFFF", "</script>", "${jndi:x}",
                                                "%s"};
    std::string text;
    for (int i = 0; i < 30; ++i) text += parts[random() % parts.size()];
    return text;
}

}  // namespace

TEST_CASE("any text comes back as it was") {
    const unsigned seed = std::random_device{}();
    INFO("seed " << seed);
    std::mt19937 random{seed};
    for (int round = 0; round < 200; ++round) {
        Dossier dossier = dossier_with_text(random_text(random));
        dossier.articles[0].title = "t" + random_text(random);
        const Dossier back = dossier_from_json(to_json(dossier), "saved.json");
        REQUIRE(back.articles[0].text == dossier.articles[0].text);
        REQUIRE(back.articles[0].title == dossier.articles[0].title);
    }
}

TEST_CASE("nothing in the JSON steers a terminal or reorders what is read") {
    CHECK(as_json_string("\x1b[2J\x07") == R"("\u001b[2J\u0007")");
    CHECK(as_json_string("\x7f\u0085\u009b") == R"("\u007f\u0085\u009b")");
    CHECK(as_json_string("\u202eabc\u2066") == R"("\u202eabc\u2066")");
    CHECK(as_json_string("a\u2028b") == R"("a\u2028b")");
}

TEST_CASE("bytes that are no UTF-8 become replacement characters in a name and are refused in a text") {
    CHECK(as_json_string("caf\xe9.txt") == "\"caf\uFFFD.txt\"");
    CHECK(as_json_string("\xc0\xaf") == "\"\uFFFD\uFFFD\"");            // overlong "/"
    CHECK(as_json_string("\xed\xa0\x80") == "\"\uFFFD\uFFFD\uFFFD\"");  // a lone surrogate
    CHECK(as_json_string("\xf0\x9f\x9a") == "\"\uFFFD\uFFFD\uFFFD\"");  // cut short
    CHECK_THROWS_AS(to_json(dossier_with_text("\xff")), InputError);
}

TEST_CASE("numbers are rounded, without trailing zeros and without minus zero") {
    const auto as_json_number = [](double value, int decimals) {
        std::string out;
        append_json_number(out, value, decimals);
        return out;
    };
    CHECK(as_json_number(33.78560, 7) == "33.7856");
    CHECK(as_json_number(188512.4, 0) == "188512");
    CHECK(as_json_number(100, 0) == "100");
    CHECK(as_json_number(100, 6) == "100");
    CHECK(as_json_number(-0.00000001, 7) == "0");
    CHECK(as_json_number(1e15, 6) == "1000000000000000");
}

TEST_CASE("deeply nested input ends in a message, not in a crash") {
    const std::string deep(1'000'000, '[');
    CHECK_THROWS_AS(dossier_from_json(deep, "deep.json"), InputError);
}

TEST_CASE("JSON that is no dossier is refused") {
    for (const char* json :
         {"", "null", "[]", "3", "\"dossier\"", "{}", R"({"format": 3})", "\xff", "{]",
          R"({"format": "dateline-dossier", "schema_version": 1e999})",
          R"({"format": "dateline-dossier", "schema_version": 1, "program_version": null})"}) {
        INFO(json);
        CHECK_THROWS_AS(dossier_from_json(json, "x.json"), InputError);
    }
}

TEST_CASE("a damaged dossier gives a dossier or a message, whatever byte is damaged") {
    const std::string whole = to_json(dossier_with_text("Iran fired 15 missiles at Al Asad."));
    for (std::size_t i = 0; i < whole.size(); ++i) {
        std::string damaged = whole;
        damaged[i] = static_cast<char>(damaged[i] ^ 0x15);
        try {
            const Dossier dossier = dossier_from_json(damaged, "x.json");
            CHECK(dossier.articles.size() == 1);
        } catch (const InputError& error) {
            CHECK(std::string{error.what()}.starts_with("x.json: "));
        }
    }
}
