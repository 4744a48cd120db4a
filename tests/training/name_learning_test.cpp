#include "base/error.hpp"
#include "training/cross_validation.hpp"
#include "training/given_mentions.hpp"
#include "training/weights_table.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace dateline;

namespace {

const Gazetteer& gazetteer() {
    static const auto opened = Gazetteer::open(DATELINE_DATA_DIR "/dateline.gaz");
    return opened;
}

AnnotatedDocument document_of(const std::string& text, const std::vector<Span>& places) {
    AnnotatedDocument document{"one", text, "", {}};
    for (const Span span : places) document.spans.push_back({span, Annotation::place});
    return document;
}

}  // namespace

TEST_CASE("candidates are places exactly where they are marked") {
    FeatureNumbers numbers;
    const AnnotatedCorpus corpus{
        "news", true, {document_of("He flew from Oslo to see Chad.", {Span{13, 17}})}};
    const auto examples = name_examples(corpus, gazetteer(), numbers);
    REQUIRE(examples.documents.size() == 1);
    const auto& found = examples.documents.front();
    CHECK(found.places == 1);
    CHECK(std::ranges::count(found.examples, true, &NameExample::is_place) == 1);
    CHECK(std::ranges::count(found.examples, false, &NameExample::is_place) >= 1);
}

TEST_CASE("features are named as the model reads them") {
    FeatureNumbers numbers;
    const AnnotatedCorpus corpus{"news", true, {document_of("They met near Oslo yesterday.", {})}};
    const auto examples = name_examples(corpus, gazetteer(), numbers);
    std::vector<std::string> names;
    for (const auto feature : examples.documents.at(0).examples.at(0).features)
        names.push_back(numbers.name(feature));
    CHECK(std::ranges::count(names, "after_place_preposition") == 1);
    CHECK(std::ranges::count(names, "b1=near") == 1);
    CHECK(std::ranges::count(names, "a12=yesterday,.") == 1);
    CHECK(std::ranges::count(names, "corpus:news") == 1);
}

TEST_CASE("a table of weights holds what the model is to read, sorted, without what is next to nothing") {
    FeatureNumbers numbers;
    const std::vector<std::string> names{"always", "b1=in", "town", "village"};
    for (const auto& name : names) (void)numbers.number_of(name);
    CHECK(weights_table(std::vector{-0.5, 1.25, 0.001, 0.4}, numbers, 0.02) ==
          "always\t-500\nb1=in\t1250\nvillage\t400\n");
}

TEST_CASE("given names are resolved, also those that recognition would not find") {
    // GeoNames: Oslo 3143244, Iraq 99237
    const auto document = document_of("officials in oslo and northern Iraq", {Span{13, 17}, Span{22, 35}});
    const std::string line = resolved_line(document, gazetteer(), {});
    CHECK(line.find(R"("geonameid":"3143244")") != std::string::npos);
    CHECK(line.find(R"("geonameid":"99237")") != std::string::npos);
}

TEST_CASE("evidence that is no evidence is refused") {
    CHECK_FALSE(evidence_without(std::vector<std::string>{"fame"}).fame);
    CHECK(evidence_without(std::vector<std::string>{"fame"}).containers);
    CHECK_THROWS_AS(evidence_without(std::vector<std::string>{"rumour"}), UsageError);
}
