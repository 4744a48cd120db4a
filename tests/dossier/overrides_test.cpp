#include "dossier/overrides.hpp"

#include "base/error.hpp"
#include "temporary_folder.hpp"

#include <catch2/catch.hpp>

#include <fstream>
#include <random>
#include <sstream>

using namespace dateline;

namespace {

Override row(std::string surface, OverrideMeaning meaning, std::string article = "all") {
    Override made;
    made.surface = std::move(surface);
    made.article = std::move(article);
    made.meaning = std::move(meaning);
    made.file = "overrides.csv";
    return made;
}

std::vector<Override> rows_of(std::string_view csv) {
    return overrides_from(csv, "overrides.csv").rows;
}

std::string content(const std::string& file) {
    std::ifstream stream{file, std::ios::binary};
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

}  // namespace

TEST_CASE("a row of overrides names an id, coordinates or no place") {
    const auto rows = rows_of(
        "surface,article,place,note\n"
        "Hit,all,gn:95788,the town\n"
        "the base,wire-3,\"33.7856,42.4412\",\"seen on a picture, twice\"\n"
        "Jordan,,Not a place,\n");
    REQUIRE(rows.size() == 3);
    CHECK(std::get<PlaceId>(rows[0].meaning).id == "gn:95788");
    CHECK(rows[0].note == "the town");
    CHECK(rows[0].line == 2);
    CHECK(std::get<LatLon>(rows[1].meaning) == LatLon{Degrees{33.7856}, Degrees{42.4412}});
    CHECK(rows[1].article == "wire-3");
    CHECK(rows[1].note == "seen on a picture, twice");
    CHECK(std::holds_alternative<NoPlace>(rows[2].meaning));
    CHECK(rows[2].article == "all");
}

TEST_CASE("columns of overrides come in any order, and some may be missing") {
    const auto rows = rows_of("\xEF\xBB\xBFNote,Place,Surface,Seen by\r\nwhy,gn:1234,Hit,me\r\n");
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].surface == "Hit");
    CHECK(rows[0].note == "why");
    CHECK(rows[0].article == "all");
}

TEST_CASE("a bad row of overrides is named and the others hold") {
    const auto read = overrides_from(
        "surface,article,place,note\n"
        ",all,gn:1234,\n"
        "Hit,all,somewhere else,\n"
        "Hit,all,\"91,200\",\n"
        "Hit\n"
        "Erbil,all,gn:95446,\n",
        "desk/overrides.csv");
    REQUIRE(read.rows.size() == 1);
    CHECK(read.rows[0].surface == "Erbil");
    REQUIRE(read.faults.size() == 4);
    CHECK(read.faults[0].find("desk/overrides.csv:2: the surface is empty") == 0);
    CHECK(read.faults[1].find("desk/overrides.csv:3: \"somewhere else\" is no meaning") == 0);
    CHECK(read.faults[2].find("latitude 91") != std::string::npos);
    CHECK(read.faults[3].find("desk/overrides.csv:5:") == 0);
}

TEST_CASE("a row of overrides with too few or too many columns is told how many") {
    const auto read = overrides_from(
        "surface,article,place,note\n"
        "Hit,all\n"
        "Old Lightship,ferry,5.41,99.9,from the chart\n"
        "\"Hit, Iraq\",all,gn:95788\n"
        "Hit,all,,unsure\n",
        "o.csv");
    REQUIRE(read.faults.size() == 3);
    CHECK(read.faults[0].find("o.csv:2: 2 of 4 columns found, and the place is missing") == 0);
    CHECK(read.faults[1].find("o.csv:3: 5 columns found, 4 expected; put what holds a comma in quotes") == 0);
    CHECK(read.faults[2].find("o.csv:5: an empty place is no meaning") == 0);
    REQUIRE(read.rows.size() == 1);
    CHECK(read.rows[0].surface == "Hit, Iraq");
}

TEST_CASE("what is no file of overrides is refused") {
    CHECK_THROWS_AS(rows_of("subject,object\nErbil,Baghdad\n"), InputError);
    CHECK_THROWS_AS(rows_of("surface;article;place;note\nHit;all;gn:1234;\n"), InputError);
    CHECK_THROWS_AS(rows_of("surface,place\n\"Hit,gn:1234\n"), InputError);
    CHECK_THROWS_AS(rows_of("surface,place\n\xFF\xFE,gn:1234\n"), InputError);
    CHECK(rows_of("").empty());
    CHECK(rows_of("\n\n").empty());
}

TEST_CASE("an override is added behind the others or takes the place of its own row") {
    const std::string one = with_override("", row("Hit", PlaceId{"gn:95788"}));
    CHECK(one == "surface,article,place,note\nHit,all,gn:95788,\n");
    const std::string two = with_override(one, row("Hit", NoPlace{}, "wire-3"));
    CHECK(two == one + "Hit,wire-3,not a place,\n");
    CHECK(with_override(two, row("Hit", PlaceId{"gn:1"})) ==
          "surface,article,place,note\nHit,all,gn:1,\nHit,wire-3,not a place,\n");
}

TEST_CASE("writing an override leaves every other byte alone") {
    const std::string before =
        "\xEF\xBB\xBFnote,surface,checked,place\r\nbad row\r\n\r\n\"a "
        "\"\"b\"\"\",Hit,yes,gn:1\r\nc,Erbil,no,gn:2";
    const std::string after = with_override(before, row("Hit", PlaceId{"gn:9"}));
    CHECK(after ==
          "\xEF\xBB\xBFnote,surface,checked,place\r\nbad row\r\n\r\n,Hit,yes,gn:9\nc,Erbil,no,gn:2\n");
}

TEST_CASE("an override that was written is read as it was") {
    std::mt19937 random{20200108};
    const std::string alphabet = "aZ,\"\n' =\t;é|";
    for (int round = 0; round < 300; ++round) {
        CAPTURE(round);
        Override wanted = row("x", LatLon{Degrees{-18.125}, Degrees{178.5}});
        for (int i = 0; i < 6; ++i) wanted.note += alphabet[random() % alphabet.size()];
        if (wanted.note.find('\xC3') != std::string::npos || wanted.note.find('\xA9') != std::string::npos)
            continue;  // half a letter
        wanted.surface += "\"," + std::to_string(round);
        wanted.note = "n" + wanted.note + "n";
        const auto rows = rows_of(with_override("surface,place,note\nHit,gn:1,\n", wanted));
        REQUIRE(rows.size() == 2);
        CHECK(rows[1].surface == wanted.surface);
        CHECK(rows[1].note == wanted.note);
        CHECK(rows[1].meaning == wanted.meaning);
    }
}

TEST_CASE("an override is saved in a file that need not be there yet") {
    const TemporaryFolder folder;
    const std::string file = (folder.path() / "overrides.csv").string();
    save_override(file, row("Hit", PlaceId{"gn:95788"}));
    save_override(file, row("Hit", NoPlace{}));
    CHECK(content(file) == "surface,article,place,note\nHit,all,not a place,\n");
}

TEST_CASE("a file that holds no overrides is not written over") {
    const TemporaryFolder folder;
    const std::string file = (folder.path() / "overrides.csv").string();
    std::ofstream{file} << "my shopping list";
    CHECK_THROWS_AS(save_override(file, row("Hit", NoPlace{})), InputError);
    CHECK(content(file) == "my shopping list");
    CHECK_THROWS_AS(save_override((folder.path() / "no" / "such.csv").string(), row("Hit", NoPlace{})),
                    ExportError);
    CHECK_THROWS_AS(with_override("surface,place\n", row("Hit", NoPlace{}, "wire-3")), InputError);
    CHECK_THROWS_AS(with_override("", row(" ", NoPlace{})), InputError);
}

TEST_CASE("noise is refused or read, never worse") {
    std::mt19937 random{8012020};
    const std::string bytes = "surface,place\n\"\r, gn:1\xC3\xA9\xFFnot a place9.";
    for (int round = 0; round < 3000; ++round) {
        CAPTURE(round);
        std::string noise = round % 2 == 0 ? "surface,place,note\n" : "";
        for (std::size_t i = random() % 60; i > 0; --i) noise += bytes[random() % bytes.size()];
        try {
            const auto read = overrides_from(noise, "noise");
            for (const Override& good : read.rows) CHECK_FALSE(good.surface.empty());
            (void)with_override(noise, row("Hit", NoPlace{}));
        } catch (const InputError& error) {
            CHECK(std::string{error.what()}.find("noise") != std::string::npos);
        }
    }
}
