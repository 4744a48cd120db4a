#include "reading/articles/article_record.hpp"

#include "base/error.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace dateline;

TEST_CASE("an identifier that is a number keeps all its digits, however many") {
    const auto id = [](const std::string& number) {
        return article_from_record(R"({"text": "Erbil", "id": )" + number + "}").article.id;
    };
    CHECK(id("7") == "7");
    CHECK(id("-12") == "-12");
    CHECK(id("123456789012345678901234567890") == "123456789012345678901234567890");
    CHECK_THROWS_WITH(id("1.5"), "\"id\" is not a string");
}

TEST_CASE("a record's text is unescaped, and what else the record holds is passed over") {
    const Article article = article_from_record(
        R"({"x": {"text": "no", "y": [1, {"text": "no"}]}, "text": "a\"\u00e9\ud83d\ude00\n", "doc_id": "d"})").article;
    CHECK(article.text == "a\"\u00e9\U0001F600\n");
    CHECK(article.id == "d");
}

TEST_CASE("of a key that is written twice the last counts") {
    CHECK(article_from_record(R"({"text": "one", "text": "two"})").article.text == "two");
}

TEST_CASE("a line that is no JSON object to its end is refused") {
    for (const char* line : {R"({"text": "a"} x)", R"({"text": "a")", R"({"text": "a)",
                             R"({"text": "\ud83d"})", R"({"text" "a"})", R"({"text": "a"}})"})
        CHECK_THROWS_WITH(article_from_record(line), "is not JSON");
    CHECK_THROWS_WITH(article_from_record(R"(["text"])"), "is not a JSON object");
    CHECK_THROWS_WITH(article_from_record(R"({"text": null})"), "has no \"text\"");
    CHECK_THROWS_WITH(article_from_record(R"({"text": 5})"), "\"text\" is not a string");
}
