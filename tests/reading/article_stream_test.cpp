#include "reading/articles/article_stream.hpp"

#include "base/error.hpp"
#include "reading/articles/long_texts.hpp"
#include "text/utf8.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace dateline;

namespace {

struct Read {
    std::vector<Article> articles;
    std::vector<std::string> notices;
};

Read read_all(const std::string& name, std::string bytes) {
    Read read;
    InputStream input{name, std::move(bytes)};
    ArticleStream stream{
        input, name, {}, {{}, [&](const std::string& text) { read.notices.push_back(text); }}};
    while (auto article = stream.next()) read.articles.push_back(std::move(*article));
    return read;
}

/// A text of paragraphs over the limit.
std::string long_text() {
    std::string text;
    for (int i = 0; text.size() < 2 * part_limit_bytes; ++i)
        text += "Paragraph " + std::to_string(i) + " ends in Arb\u012Bl.\n\n";
    return text;
}

}  // namespace

TEST_CASE("a very long text comes in parts that lose nothing and say where they stand") {
    const std::string text = long_text();
    const auto parts = read_all("long.txt", text).articles;
    REQUIRE(parts.size() == 3);
    std::string joined;
    for (const Article& part : parts) {
        REQUIRE(part.source_map.size() == 1);
        CHECK(part.source_map[0].source == code_point_count(joined));
        CHECK(part.source_map[0].line ==
              1 + static_cast<std::size_t>(std::count(joined.begin(), joined.end(), '\n')));
        CHECK(part.text.starts_with("Paragraph "));
        CHECK(part.text.size() <= part_limit_bytes);
        joined += part.text;
    }
    CHECK(joined == text);
    CHECK(parts[1].id == "long-2");
}

TEST_CASE("one endless line is cut between characters at worst") {
    std::string text = "x";  // so that the limit falls amid a character of two bytes
    while (text.size() < 2 * part_limit_bytes) text += "\u0436";
    const auto parts = read_all("line.txt", text).articles;
    CHECK(parts.size() == 3);
    std::string joined;
    for (const Article& part : parts) {
        CHECK(is_utf8(part.text));
        joined += part.text;
    }
    CHECK(joined == text);
}

TEST_CASE("a long record of NDJSON comes in parts, a short one is whole and knows its line") {
    const auto articles = read_all("a.ndjson", "{\"text\":\"One\"}\n{\"id\":\"b\",\"text\":\"" +
                                                   std::string(300'000, 'x') + "\"}\n")
                              .articles;
    REQUIRE(articles.size() == 3);
    CHECK(articles[0].record == 1);
    CHECK(articles[0].source_map.empty());
    CHECK(articles[1].id == "b");
    CHECK(articles[2].id == "b-2");
    CHECK(articles[2].source_map[0].source == part_limit_bytes);
}

TEST_CASE("what a part's date and outlet are is what the whole text says at its beginning") {
    const auto parts =
        read_all("a.txt", "ERBIL, Jan. 8, 2020 (Newswire) - It began.\n\n" + long_text()).articles;
    CHECK(parts.back().outlet == "Newswire");
    CHECK(parts.back().published == parts.front().published);
    CHECK(parts.back().published);
}

TEST_CASE("text that was decoded wrongly before is read as it is, and said to be so") {
    const auto read = read_all("a.txt", "Itâ€™s on in Ã‰vreux.\n");
    REQUIRE(read.articles.size() == 1);
    CHECK(read.articles[0].text == "Itâ€™s on in Ã‰vreux.\n");
    REQUIRE(read.notices.size() == 1);
    CHECK_THAT(read.notices[0], Catch::Contains("\"â€™\" for \"’\" and 1 more"));
}

TEST_CASE("a guessed encoding is said, and kept with the article") {
    const auto read = read_all(
        "a.txt", "\x93Les fus\xE9\x65s sont tomb\xE9\x65s pr\xE8s d\x92\xC9vreux, \xE0 l\x92ouest\x94\n");
    REQUIRE(read.articles.size() == 1);
    CHECK(read.articles[0].text == "“Les fusées sont tombées près d’Évreux, à l’ouest”\n");
    CHECK(read.articles[0].encoding == "WINDOWS-1252");
    CHECK(read.notices.size() == 1);
}

TEST_CASE("a web page in UTF-16 is read as a page") {
    std::string page = "\xFF\xFE";
    for (const char c : std::string{"<!doctype html><html><body><p>Hit is in Iraq.</p></body></html>"}) {
        page += c;
        page += '\0';
    }
    const auto read = read_all("a.html", page);
    REQUIRE(read.articles.size() == 1);
    CHECK(read.articles[0].text == "Hit is in Iraq.");
    CHECK(read.articles[0].encoding == "UTF-16LE");
    CHECK_FALSE(read.articles[0].source_map.empty());
}
