#include "reading/claims/claim_file.hpp"

#include "base/error.hpp"
#include "claim_reading.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

/// Records that must all be good.
Dossier read(std::string_view bytes) {
    return read_claim_file("file.claims", bytes, any_gazetteer(),
                           [](const std::string& message) { FAIL(message); });
}

/// What is told first of a file.
std::string message_for(std::string_view bytes) {
    std::string first;
    const auto keep_first = [&first](const std::string& message) { first = first.empty() ? message : first; };
    try {
        (void)read_claim_file("file.claims", bytes, any_gazetteer(), keep_first);
    } catch (const InputError& error) {
        return error.what();
    }
    return first;
}

}  // namespace

TEST_CASE("a table with other separators, or without its header, is refused and told of the comma") {
    for (const char* table : {"subject;object;distance;unit\nErbil;Baghdad;200;mi\n",
                              "subject\tobject\tdistance\tunit\nErbil\tBaghdad\t200\tmi\n"}) {
        CHECK(looks_like_claim_file("-", table));
        CHECK_THAT(message_for(table),
                   Catch::Contains("file.claims:1") && Catch::Contains("separated by commas"));
    }
    CHECK(looks_like_claim_file("claims.csv", "Erbil,Baghdad,200,mi\n"));
    CHECK_THROWS_AS(
        read_claim_file("claims.csv", "Erbil,Baghdad,200,mi\n", any_gazetteer(), [](const auto&) {}),
        InputError);
}

TEST_CASE("a claim file is known by its name, an expectation or its columns") {
    CHECK(looks_like_claim_file("a.claims", ""));
    CHECK(looks_like_claim_file("dir/claims.txt", ""));
    CHECK(looks_like_claim_file("a.txt", "Title\n# expect: off\nErbil is near."));
    CHECK(looks_like_claim_file("a.csv", "Object,subject,distance,unit\n"));
    CHECK_FALSE(looks_like_claim_file("a.txt", "Erbil is 200 miles from Baghdad.\n# a comment\n"));
    CHECK_FALSE(looks_like_claim_file("a.txt", "name,lat,lon\n"));
}

TEST_CASE("each line is a claim, with the expectation of the line before") {
    const auto dossier = read(
        "# a comment\n\n# expect: supported\nErbil is about 200 miles north of Baghdad.\n"
        "Hit is 90 miles from Baghdad.\r\n");
    REQUIRE(dossier.claims.size() == 2);
    CHECK(dossier.claims[0].expectation == "supported");
    CHECK(dossier.claims[1].expectation.empty());
    CHECK(dossier.claims[1].object.quote == "Baghdad");
    CHECK(dossier.articles.size() == 1);
    CHECK(dossier.articles[0].id == "file");
}

TEST_CASE("a line without a claim is kept and says so") {
    const auto dossier = read("# expect: unverifiable\nNothing is where it was.\n");
    REQUIRE(dossier.claims.size() == 1);
    CHECK(dossier.claims[0].quote == "Nothing is where it was.");
    CHECK(dossier.claims[0].expectation == "unverifiable");
    CHECK(dossier.claims[0].object.candidates.empty());
}

TEST_CASE("spans point into the file") {
    const std::string text = "# Überschrift\nErbil is 200 miles from Baghdad.\n";
    const auto dossier = read(text);
    REQUIRE(dossier.claims.size() == 1);
    const CodePointIndex index{text};
    CHECK(index.slice(dossier.claims[0].span) == dossier.claims[0].quote);
}

TEST_CASE("a wrong expectation is told with its line") {
    CHECK(message_for("\n# expect: true\nErbil is near Baghdad.\n")
              .find("file.claims:2: \"true\" is no verdict") == 0);
    CHECK(message_for("# expect: off\n").find("file.claims:1: no claim follows") == 0);
}

TEST_CASE("a table of claims names places by name, id or coordinates") {
    const auto dossier = read(
        "subject,object,distance,unit,direction,expect\n"
        "Erbil,Baghdad,about 200,mi,north,supported\n"
        "gn:95446,\"33.3406, 44.4009\",317,km,,\n"
        "\"Hit, Iraq\",Baghdad,,,west,\n");
    REQUIRE(dossier.claims.size() == 3);
    CHECK(in_short(dossier.claims[0]) == "Erbil | 200 mi | N | Baghdad");
    CHECK(dossier.claims[0].length->hedge == Hedge::about);
    CHECK(dossier.claims[0].expectation == "supported");
    CHECK(dossier.places[dossier.claims[1].subject.candidates.at(0)].name == "Erbil");
    CHECK(dossier.places[dossier.claims[1].object.candidates.at(0)].id.find("geo:33.3406,44.4009") == 0);
    CHECK(in_short(dossier.claims[2]) == "Hit, Iraq |  | W | Baghdad");
}

TEST_CASE("a name that is nowhere stays in its row without candidates") {
    const auto dossier = read("subject,object,distance,unit\nXyzzyville,Baghdad,10,km\n");
    REQUIRE(dossier.claims.size() == 1);
    CHECK(dossier.claims[0].subject.candidates.empty());
    CHECK(dossier.claims[0].subject.quote == "Xyzzyville");
}

TEST_CASE("a bad row is named, and the others are read") {
    std::vector<std::string> told;
    const auto dossier =
        read_claim_file("t.csv",
                        "subject,object,distance,unit,expect\n"
                        "Erbil,Baghdad,200,mi,supported\n"
                        "Erbil,Baghdad,200,parsec,\n"
                        "Erbil,Baghdad,10,mi,maybe\n"
                        "Hit,Baghdad,90,mi,\n"
                        "\"Mosul,Baghdad,220,mi,\n",
                        any_gazetteer(), [&](const std::string& message) { told.push_back(message); });
    CHECK(dossier.claims.size() == 2);
    REQUIRE(told.size() == 3);
    CHECK_THAT(told[0], Catch::StartsWith("t.csv:6: a quoted field is never closed"));
    CHECK_THAT(told[1], Catch::StartsWith("t.csv:3: \"200 parsec\""));
    CHECK_THAT(told[2], Catch::StartsWith("t.csv:4: \"maybe\" is no verdict"));
}

TEST_CASE("a header that opens a quote and never closes it is refused") {
    CHECK_THROWS_AS(read_claim_file("t.csv", "subject,object,a\"b,\"c\nErbil,Baghdad,x\n", any_gazetteer(),
                                    [](const auto&) {}),
                    InputError);
}

TEST_CASE("a faulty table is told with its line") {
    CHECK(message_for("subject,object\nErbil,Baghdad\n").find("file.claims:1: a table of claims needs") == 0);
    CHECK(message_for("subject,object,distance\na,b,1\n").find("file.claims:1: the column distance needs") ==
          0);
    CHECK(message_for("subject,object,distance,unit\nErbil,Baghdad,10,parsec\n")
              .find("file.claims:2: \"10 parsec\"") == 0);
    CHECK(message_for("subject,object,direction\nErbil,Baghdad,upward\n").find("file.claims:2: \"upward\"") ==
          0);
    CHECK(message_for("subject,object,direction\n\"Erbil,Baghdad,north\n")
              .find("file.claims:2: a quoted field") == 0);
    CHECK(message_for("subject,object,direction\nErbil\n").find("file.claims:2: this row has too few") == 0);
}
