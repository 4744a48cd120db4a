#include "report/verdict_table.hpp"

#include "report/claims_json.hpp"
#include "report/verdict_count.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

Place place_at(std::string id, std::string name, double lat_deg, double lon_deg) {
    Place place;
    place.id = std::move(id);
    place.name = std::move(name);
    place.kind = PlaceKind::populated_place;
    place.point = LatLon{Degrees{lat_deg}, Degrees{lon_deg}};
    place.extent = {Meters{3000}, "test", nullptr};
    return place;
}

/// Two lines: the first is judged off, the second was expected to be supported and is contradicted.
Dossier two_claims() {
    Dossier dossier;
    dossier.gazetteer_version = "0123456789abcdef";
    dossier.articles.emplace_back();
    dossier.articles[0].id = "claims";
    dossier.articles[0].file = "claims.txt";
    dossier.articles[0].text = "first\nsecond\n";
    dossier.places = {place_at("gn:1", "Hit", 33.64, 42.83), place_at("gn:2", "Baghdad", 33.34, 44.40)};
    Claim claim;
    claim.span = {0, 5};
    claim.quote = "fir\033[2Jst";
    claim.length = ClaimedLength{100, 100, 100, LengthUnit::mile, Hedge::about, false};
    Judgement judgement;
    judgement.verdict = Verdict::off;
    judgement.reasons = {"edge-of-city"};
    judgement.sentence = "117 miles, not about 100";
    judgement.measurement =
        Measurement{0, 1, Meters{188'535}, {Meters{165'000}, Meters{212'000}}, Degrees{285.7}};
    dossier.claims = {claim, claim};
    dossier.claims[1].span = {6, 12};
    dossier.claims[1].expectation = "supported";
    dossier.judgements = {judgement, judgement};
    dossier.judgements[1].verdict = Verdict::contradicted;
    return dossier;
}

}  // namespace

TEST_CASE("a block has the verdict first, then quote, sentence and measured value") {
    const std::string table = verdict_table(two_claims(), {false, 100, false});
    CHECK(table.find(
              "OFF           \"fir\uFFFD[2Jst\" (claims.txt:1)\n"
              "              117 miles, not about 100\n"
              "              188.5 km = 117.2 mi = 101.8 nmi, 165 to 212 km between edges, 286° (WNW)\n") ==
          0);
    CHECK(table.find('\033') == std::string::npos);
}

TEST_CASE("a failed expectation says its line, what was expected and what came") {
    const std::string table = verdict_table(two_claims(), {false, 100, false});
    CHECK(table.find("claims.txt:2: expected supported, got contradicted\n") != std::string::npos);
    CHECK(
        table.find(
            "2 claims: 1 contradicted, 1 off; WGS84 geodesic, profile press, gazetteer 0123456789abcdef\n") !=
        std::string::npos);
}

TEST_CASE("colour is added, never in place of the word") {
    const std::string table = verdict_table(two_claims(), {true, 100, false});
    CHECK(table.find("\033[1;33mOFF           \033[0m") == 0);
}

TEST_CASE("lines fit the terminal") {
    Dossier dossier = two_claims();
    dossier.claims[0].quote = std::string(30, 'a') + " " + std::string(30, 'b') + " " + std::string(30, 'c');
    const std::string table = verdict_table(dossier, {false, 60, false});
    for (std::size_t begin = 0; begin < table.find("expected");) {
        const std::size_t end = table.find('\n', begin);
        CHECK(end - begin <= 64);  // bytes: "°" and "\uFFFD" take more bytes than columns
        begin = end + 1;
    }
}

TEST_CASE("an expected verdict is no surprise, a failed expectation is its own failure") {
    Dossier dossier = two_claims();
    CHECK(any_failure(dossier, Verdict::off));
    CHECK(any_failure(dossier, Verdict::contradicted));
    CHECK(failed_expectations(dossier).size() == 1);
    dossier.claims[1].expectation = "contradicted";
    CHECK_FALSE(any_failure(dossier, Verdict::contradicted));
    CHECK(failed_expectations(dossier).empty());
}

TEST_CASE("the JSON of claims is the same each time and holds no control characters") {
    const std::string json = claims_json(two_claims());
    CHECK(json == claims_json(two_claims()));
    CHECK(json.find('\033') == std::string::npos);
    CHECK(json.find("\"format\": \"dateline-claims\"") != std::string::npos);
    CHECK(json.find("\"position\": \"claims.txt:2\"") != std::string::npos);
}

TEST_CASE("an explanation tells places, rule and reasons") {
    Dossier dossier = two_claims();
    dossier.claims[0].object.quote = "Baghdad";
    dossier.claims[0].object.candidates = {1};
    dossier.judgements[0].claimed = ClaimedInterval{{Meters{136'794}, Meters{185'075}}, "round-15-percent"};
    const std::string table = verdict_table(dossier, {false, 200, true});
    CHECK(table.find("object \"Baghdad\" is Baghdad (gn:2, populated-place)") != std::string::npos);
    CHECK(table.find("allowed 136.8 to 185.1 km (rule round-15-percent)") != std::string::npos);
    CHECK(table.find("reasons: edge-of-city") != std::string::npos);
}

TEST_CASE("a correction stands below the verdict, ready to paste") {
    Dossier dossier = two_claims();
    dossier.judgements[0].correction = "about 117 miles from central Baghdad";
    CHECK(verdict_table(dossier, {false, 100, false})
              .find("\n              write: about 117 miles from central Baghdad\n") != std::string::npos);
}

TEST_CASE("a file is a link only where links are wanted") {
    TableStyle style;
    CHECK(verdict_table(two_claims(), style).find("\033]8") == std::string::npos);
    style.links = true;
    const std::string table = verdict_table(two_claims(), style);
    CHECK(table.find("/claims.txt#1\033\\claims.txt:1\033]8;;\033\\)") != std::string::npos);
    CHECK(table.find("\033]8;;file:///") != std::string::npos);
}

TEST_CASE("records of one file are told apart by their id") {
    Dossier dossier = two_claims();
    CHECK(position_of(dossier, dossier.claims[1]) == "claims.txt:2");
    dossier.articles[0].record = 1;
    CHECK(position_of(dossier, dossier.claims[1]) == "claims.txt#claims:2");
}
