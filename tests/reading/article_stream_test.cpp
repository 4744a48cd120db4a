#include "reading/articles/article_stream.hpp"

#include "base/error.hpp"
#include "reading/articles/long_texts.hpp"
#include "text/utf8.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
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

TEST_CASE(
    "text that was decoded wrongly throughout is mended, and leads back to the characters of the file") {
    const auto read = read_all("a.txt", "Itâ€™s on\nin Ã‰vreux.\n");
    REQUIRE(read.articles.size() == 1);
    const Article& article = read.articles[0];
    CHECK(article.text == "It’s on\nin Évreux.\n");
    REQUIRE(article.source_map.size() == 3);
    CHECK(article.source_map[1].text == 3);  // "s on"
    CHECK(article.source_map[1].source == 5);
    CHECK(article.source_map[2].text == 12);  // "vreux"
    CHECK(article.source_map[2].source == 15);
    CHECK(article.source_map[2].line == 2);
    REQUIRE(read.notices.size() == 1);
    CHECK_THAT(read.notices[0], Catch::StartsWith("a.txt: was decoded wrongly"));
    CHECK_THAT(read.notices[0], Catch::Contains("\"â€™\" for \"’\" and 1 more; it is mended"));
}

TEST_CASE("a web page that was decoded wrongly leads back through both maps") {
    const std::string page = "<html><body><p>Hit.</p>\n<p>LeÃ³n lies in Spain.</p></body></html>";
    const auto read = read_all("a.html", page);
    REQUIRE(read.articles.size() == 1);
    const Article& article = read.articles[0];
    CHECK(article.text.find("León lies") != std::string::npos);
    const auto after = code_point_count(article.text.substr(0, article.text.find(" lies")));
    const auto run = std::find_if(article.source_map.rbegin(), article.source_map.rend(),
                                  [&](const SourceRun& each) { return each.text <= after; });
    REQUIRE(run != article.source_map.rend());
    CHECK(run->source + (after - run->text) == code_point_count(page.substr(0, page.find(" lies"))));
    CHECK(run->line == 2);
}

TEST_CASE("where other letters are right, what looks decoded wrongly is read as it is") {
    const std::string text = "In Évreux the sign said Ã‰vreux.\n";
    const auto read = read_all("a.txt", text);
    CHECK(read.articles.at(0).text == text);
    REQUIRE(read.notices.size() == 1);
    CHECK_THAT(read.notices[0], Catch::Contains("it is read as it is, since other letters in it are right"));
}

TEST_CASE("two records of one id are told apart by their lines") {
    const auto read = read_all("n.ndjson", R"({"id": "a1", "text": "One."}
{"id": "a2", "text": "Two."}
{"id": "a1", "text": "Three."}
)");
    REQUIRE(read.articles.size() == 3);
    CHECK(read.articles[0].id == "a1");
    CHECK(read.articles[2].id == "a1@3");
    REQUIRE(read.notices.size() == 1);
    CHECK(read.notices[0] == "n.ndjson:3: the id \"a1\" was given before; this article is called \"a1@3\"");
}

TEST_CASE("a record's date that is none is said to be so") {
    const auto read = read_all("n.ndjson", R"({"text": "One.", "published": "yesterday"}
{"text": "Two.", "published": "January 8, 2020"}
)");
    CHECK_FALSE(read.articles.at(0).published);
    CHECK(read.articles.at(1).published == std::chrono::year{2020} / 1 / 8);
    REQUIRE(read.notices.size() == 1);
    CHECK(read.notices[0] ==
          "n.ndjson:1: \"published\" is \"yesterday\", which is no date such as 2020-01-08");
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

TEST_CASE("a page whose text is markup itself is read without it, and leads back to its places in the page") {
    const std::string page =
        "<html><body><script type=\"application/ld+json\">\n"
        R"({"@type": "NewsArticle", "articleBody": "<p>Hit is dry.<\/p>\n<p>Rain fell on&nbsp;Gwer.<\/p>"})"
        "</script></body></html>";
    const auto read = read_all("a.html", page);
    REQUIRE(read.articles.size() == 1);
    const Article& article = read.articles.front();
    CHECK(article.text == "Hit is dry.\n\nRain fell on\u00A0Gwer.");
    const auto gwer = static_cast<std::uint32_t>(article.text.find("Gwer") - 1);  // U+00A0 has two bytes
    const auto run = std::find_if(article.source_map.rbegin(), article.source_map.rend(),
                                  [gwer](const SourceRun& each) { return each.text <= gwer; });
    REQUIRE(run != article.source_map.rend());
    CHECK(run->source + gwer - run->text == page.find("Gwer"));
    CHECK(run->line == 2);
    CHECK(read_all("b.html", "<html><body>&lt;p&gt;Hit is dry.&lt;/p&gt;</body></html>")
              .articles.front()
              .text == "Hit is dry.");
}
