#include "training/annotated_corpus.hpp"

#include "base/error.hpp"
#include "temporary_folder.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

std::string file_with(const TemporaryFolder& folder, const std::string& content) {
    return folder.file("corpus.txt", content).string();
}

}  // namespace

TEST_CASE("marked toponyms are read in order, once each, and none beyond the text") {
    const TemporaryFolder folder;
    const auto corpus = read_toponyms(
        file_with(folder, R"({"doc_id": 7, "text": "Oslo and Bergen", "toponyms": [{"start": 9, "end": 15},)"
                          R"({"start": 0, "end": 4}, {"start": 0, "end": 4}, {"start": 10, "end": 99}]})"),
        Half::all);
    REQUIRE(corpus.documents.size() == 1);
    const auto& document = corpus.documents.front();
    CHECK(document.id == "7");
    REQUIRE(document.spans.size() == 2);
    CHECK(document.spans[0].span == Span{0, 4});
    CHECK(document.spans[1].span == Span{9, 15});
}

TEST_CASE("what an article marks as unclear is kept apart from its places") {
    const TemporaryFolder folder;
    const auto corpus = read_toponyms(
        file_with(folder, R"({"doc_id": 7, "text": "Oslo and Bergen", "toponyms": [{"start": 9, "end": 15}],)"
                          R"( "unclear": [{"start": 0, "end": 4}]})"),
        Half::all);
    const auto& spans = corpus.documents.at(0).spans;
    REQUIRE(spans.size() == 2);
    CHECK(spans[0].annotation == Annotation::unclear);
    CHECK(spans[1].annotation == Annotation::place);
}

TEST_CASE("the even and the odd half of a corpus are all of it and share nothing") {
    const TemporaryFolder folder;
    std::string lines;
    for (int i = 0; i < 5; ++i)
        lines += R"({"doc_id": "d)" + std::to_string(i) + R"(", "text": "x", "toponyms": []})" + "\n";
    const std::string file = file_with(folder, lines);
    const auto even = read_toponyms(file, Half::even);
    const auto odd = read_toponyms(file, Half::odd);
    REQUIRE(even.documents.size() == 3);
    REQUIRE(odd.documents.size() == 2);
    CHECK(even.documents[1].id == "d2");
    CHECK(odd.documents[0].id == "d1");
}

TEST_CASE("a damaged line of a corpus is named by file and line") {
    const TemporaryFolder folder;
    CHECK_THROWS_WITH(read_toponyms(file_with(folder, "\n{\"doc_id\": 1}\n"), Half::all),
                      Catch::Contains("corpus.txt:2:"));
}

TEST_CASE("tagged tokens become text with places and people marked in it") {
    const TemporaryFolder folder;
    const auto corpus = read_entities(file_with(
        folder, "Ann\tB-PER\nLee\tI-PER\n,\tO\nof\tO\nNew\tI-LOC\nYork\tI-LOC\n.\tO\n\nActs\tB-ORG\n"));
    REQUIRE(corpus.documents.size() == 1);
    const auto& document = corpus.documents.front();
    CHECK(document.text == "Ann Lee, of New York.\n\nActs\n\n");
    REQUIRE(document.spans.size() == 3);
    CHECK(document.spans[0].annotation == Annotation::other);
    CHECK(document.spans[1].annotation == Annotation::place);
    CHECK(document.spans[1].span == Span{12, 20});
    CHECK(document.spans[2].annotation == Annotation::unclear);
}

TEST_CASE("a line of tagged tokens without a tag is named") {
    const TemporaryFolder folder;
    CHECK_THROWS_WITH(read_entities(file_with(folder, "Oslo\tB-LOC\nand\n")), Catch::Contains("line 2"));
}
