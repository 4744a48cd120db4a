#include "dossier/dossier_json.hpp"

#include "base/error.hpp"
#include "dossier/sample_dossier.hpp"

#include <catch2/catch.hpp>

#include <fstream>
#include <iterator>

using namespace dateline;

namespace {

std::string file_content(const std::string& path) {
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

/// The sample's JSON with one part replaced.
std::string sample_with(const std::string& part, const std::string& replacement) {
    std::string json = to_json(sample_dossier());
    const auto at = json.find(part);
    REQUIRE(at != std::string::npos);
    return json.replace(at, part.size(), replacement);
}

std::string message_for(const std::string& json) {
    try {
        static_cast<void>(dossier_from_json(json, "saved.json"));
    } catch (const InputError& error) {
        return error.what();
    }
    return "no error";
}

}  // namespace

TEST_CASE("the bytes of a dossier are those of the checked-in sample") {
    // Read and validated against the JSON Schema by check_schema.py. After a change that is meant:
    // DATELINE_GOLDEN=update dossier_tests
    const std::string path = DATELINE_TESTS_DIR "/dossier/sample.dossier.json";
    const char* mode = std::getenv("DATELINE_GOLDEN");
    if (mode != nullptr && mode == std::string{"update"}) std::ofstream{path} << to_json(sample_dossier());
    CHECK(to_json(sample_dossier()) == file_content(path));
}

TEST_CASE("a dossier read back writes the same bytes") {
    const std::string once = to_json(sample_dossier());
    CHECK(to_json(dossier_from_json(once, "saved.json")) == once);
    CHECK(to_json(dossier_from_json(to_json(Dossier{}), "saved.json")) == to_json(Dossier{}));
}

TEST_CASE("what is read back is what was written") {
    const Dossier dossier = dossier_from_json(to_json(sample_dossier()), "saved.json");
    const Dossier sample = sample_dossier();
    CHECK(dossier.articles[0].text == sample.articles[0].text);
    CHECK(dossier.articles[0].published == sample.articles[0].published);
    CHECK(dossier.places[1].point == sample.places[1].point);
    CHECK(dossier.places[1].kind == PlaceKind::air_base);
    CHECK(dossier.mentions[2].span == sample.mentions[2].span);
    CHECK(dossier.claims[0].time->utc_minutes == 22 * 60 + 30);
    CHECK(dossier.claims[0].weekday == std::chrono::Wednesday);
    CHECK(dossier.judgements[0].verdict == Verdict::off);
    CHECK(dossier.judgements[0].claimed->interval.high == infinite_length);
    CHECK(dossier.events[0].reports[0].counts[1].low_open);
    CHECK(dossier.events[0].reports[0].time->begin == sample.events[0].reports[0].time->begin);
}

TEST_CASE("a count without an upper bound has no high") {
    const std::string json = to_json(sample_dossier());
    CHECK(json.find(R"("what": "killed", "low": 15, "low_open": true)") != std::string::npos);
    const Dossier dossier = dossier_from_json(json, "saved.json");
    CHECK(std::isinf(dossier.events[0].reports[0].counts[1].high));
}

TEST_CASE("an area stays an area although its polygon is not saved") {
    const Dossier dossier = dossier_from_json(to_json(sample_dossier()), "saved.json");
    CHECK(dossier.places[0].extent.area_left_out);
    CHECK_FALSE(dossier.places[1].extent.area_left_out);
}

TEST_CASE("a dossier that is not judged yet has no judgements when read back") {
    Dossier dossier = sample_dossier();
    dossier.judgements.clear();
    CHECK(dossier_from_json(to_json(dossier), "saved.json").judgements.empty());
}

TEST_CASE("keys that this version does not know are passed over") {
    const std::string json = sample_with(R"("profile": "press")", R"("profile": "press", "later": [1])");
    CHECK_NOTHROW(dossier_from_json(json, "saved.json"));
}

TEST_CASE("a saved dossier is told by its first key") {
    CHECK(looks_like_dossier(to_json(Dossier{})));
    CHECK(looks_like_dossier(R"( {"format":"dateline-dossier","schema_version":1)"));
    CHECK_FALSE(looks_like_dossier(R"({"text": "an article"})"));
    CHECK_FALSE(looks_like_dossier("{"));
    CHECK_FALSE(looks_like_dossier(""));
}

TEST_CASE("a message says where the file is wrong, what was found and what was expected") {
    CHECK(message_for(sample_with(R"("kind": "distance")", R"("kind": "height")")) ==
          "saved.json: /claims/0/kind: found \"height\", expected a kind of claim such as \"distance\" or "
          "\"containment\"");
    CHECK(message_for(sample_with(R"("lat_deg": 33.7856)", R"("lat_deg": "33.7856")")) ==
          "saved.json: /places/1/lat_deg: found \"33.7856\", expected a number");
    CHECK(message_for(sample_with(R"("name": "Al Asad Air Base",)", "")) ==
          "saved.json: /places/1: the key \"name\" is missing");
    CHECK(message_for(sample_with(R"("published": "2020-01-08")", R"("published": "2020-02-30")")) ==
          "saved.json: /articles/0/published: found \"2020-02-30\", expected a date such as \"2020-01-08\"");
}

TEST_CASE("a reference to nothing is refused") {
    CHECK(
        message_for(sample_with(R"("subject": 1)", R"("subject": 3)")) ==
        "saved.json: /claims/0/judgement/measurement/subject: found 3, expected a whole number from 0 to 2");
    CHECK(message_for(sample_with(R"("span": [0, 4])", R"("span": [0, 400])")) ==
          "saved.json: /mentions/0/span/1: found 400, expected a whole number from 0 to 125");
    CHECK(message_for(sample_with(R"("span": [0, 4])", R"("span": [5, 4])")) ==
          "saved.json: /mentions/0/span/0: found 5, expected a whole number from 0 to 4");
}

TEST_CASE("latitude 91 in a saved dossier is refused where it stands") {
    const std::string message = message_for(sample_with(R"("lat_deg": 33.7856)", R"("lat_deg": 91)"));
    CHECK(message.starts_with("saved.json: /places/1: "));
    CHECK(message.find("91") != std::string::npos);
}

TEST_CASE("a dossier of another version says what to do") {
    CHECK(
        message_for(sample_with(R"("schema_version": 1)", R"("schema_version": 2)")) ==
        "saved.json: /schema_version: found 2, expected 1; read the articles again to get a dossier of this "
        "version");
}

TEST_CASE("every truncation of a dossier is refused with line and column") {
    const std::string json = to_json(sample_dossier());
    for (std::size_t length = 0; length + 2 < json.size(); length += 7) {
        const std::string message = message_for(json.substr(0, length));
        INFO(length);
        CHECK(message.starts_with("saved.json: line "));
        CHECK(message.ends_with("is it whole?"));
    }
}
