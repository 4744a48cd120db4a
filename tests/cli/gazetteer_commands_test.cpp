// `dateline resolve` and `dateline gazetteer info` on a small gazetteer.
#include "cli/commands.hpp"

#include "base/error.hpp"
#include "gazetteer/damage.hpp"
#include "gazetteer/small_gazetteer.hpp"

#include <CLI/CLI.hpp>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <stdlib.h>
#include <fstream>
#include <sstream>

namespace dateline {
namespace {

using Catch::Matchers::Contains;
using Json = nlohmann::json;

/// A data folder with the small gazetteer, named by DATELINE_DATA while it exists.
class DataFolder {
public:
    DataFolder() {
        folder_ =
            std::filesystem::temp_directory_path() / ("dateline-test-data-" + std::to_string(::getpid()));
        std::filesystem::create_directory(folder_);
        const SmallGazetteer gazetteer;
        std::filesystem::copy_file(gazetteer.path(), file(),
                                   std::filesystem::copy_options::overwrite_existing);
        ::setenv("DATELINE_DATA", folder_.c_str(), 1);
    }
    DataFolder(const DataFolder&) = delete;
    DataFolder& operator=(const DataFolder&) = delete;
    ~DataFolder() {
        ::unsetenv("DATELINE_DATA");
        std::filesystem::remove_all(folder_);
    }
    [[nodiscard]] std::filesystem::path file() const { return folder_ / "dateline.gaz"; }

private:
    std::filesystem::path folder_;
};

struct Run {
    std::string out, remarks;
    int exit_code = 0;
};

Run run(std::vector<std::string> arguments, const std::string& input = "") {
    std::ostringstream out, remarks;
    std::istringstream in{input};
    CommandContext context{out, remarks, in};
    CLI::App app;
    app.require_subcommand(1);
    add_resolve_command(app, context);
    add_gazetteer_command(app, context);
    std::reverse(arguments.begin(), arguments.end());  // as CLI11 wants it
    app.parse(arguments);
    return {out.str(), remarks.str(), context.exit_code};
}

std::vector<Json> json_lines(const std::string& text) {
    std::vector<Json> lines;
    std::istringstream stream{text};
    for (std::string line; std::getline(stream, line);) lines.push_back(Json::parse(line));
    return lines;
}

TEST_CASE("resolve says what, where, how far it reaches, and why") {
    const DataFolder data;
    const auto answer = run({"resolve", "Ain al-Asad"});
    CHECK_THAT(answer.out, Contains("Al Asad Air Base, air-base in Anbar, Iraq") &&
                               Contains("33.7856, 42.4412") && Contains("radius 3.0 km (test)") &&
                               Contains("exact name, alternate name") && Contains("oa:ORAA"));
    CHECK(answer.remarks.empty());
    CHECK(answer.exit_code == exit_code::done);
}

TEST_CASE("a name that nothing has is reported and the others go on") {
    const DataFolder data;
    const auto answer = run({"resolve", "Bxghdad", "Qwrtzpqwrtzp", "Erbil"});
    CHECK_THAT(answer.remarks,
               Contains("no place is called \"Bxghdad\"; near it: Baghdad (Iraq, gn:98182)") &&
                   Contains("no place is called \"Qwrtzpqwrtzp\"\n"));
    CHECK_THAT(answer.out, Contains("gn:95446"));
    CHECK(answer.exit_code == exit_code::input);
}

TEST_CASE("resolve - reads names from standard input, one a line") {
    const DataFolder data;
    const auto answer = run({"resolve", "-", "--json"}, "Erbil\r\n\nParis, Texas\nBaghdad");
    const auto lines = json_lines(answer.out);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0]["name"] == "Erbil");
    CHECK(lines[1]["matches"][0]["id"] == "gn:4717560");
    CHECK(lines[2]["matches"][0]["id"] == "gn:98182");
}

TEST_CASE("the JSON of a match holds the keys that the help names") {
    const DataFolder data;
    const auto answer = json_lines(run({"resolve", "Baghdad", "--json"}).out).at(0);
    CHECK(answer["schema_version"] == 1);
    CHECK(answer["gazetteer_version"].get<std::string>().size() == 16);
    const auto& match = answer["matches"][0];
    for (const auto* key :
         {"id",       "other_ids", "name",   "kind",         "feature_code",  "country",    "country_name",
          "latitude", "longitude", "extent", "radius_m",     "extent_source", "population", "time_zone",
          "disputed", "score",     "how",    "matched_name", "name_kind",     "reasons"}) {
        INFO(key);
        CHECK(match.contains(key));
    }
    CHECK(match["extent"] == "disc");
    CHECK(match["government_of"] == "Iraq");
    CHECK(match["latitude"] == 33.34058);
    CHECK(json_lines(run({"resolve", "Anbar", "--json"}).out).at(0)["matches"][0]["extent"] == "area");
}

TEST_CASE("an unknown name has near misses in its JSON") {
    const DataFolder data;
    const auto answer = json_lines(run({"resolve", "Bxghdad", "--json"}).out).at(0);
    CHECK(answer["matches"].empty());
    CHECK(answer["near_misses"][0]["how"] == "fuzzy");
}

TEST_CASE("resolve takes --in, --near, --kind and --limit") {
    const DataFolder data;
    const auto first_id = [](std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), "resolve");
        arguments.emplace_back("--json");
        return json_lines(run(arguments).out).at(0)["matches"][0]["id"].get<std::string>();
    };
    CHECK(first_id({"Paris", "--in", "US"}) == "gn:4717560");
    CHECK(first_id({"Paris", "--near", "32.78,-96.8"}) == "gn:4717560");
    CHECK(first_id({"Georgia", "--kind", "admin1"}) == "gn:4197000");
    CHECK(json_lines(run({"resolve", "Springfield", "--limit", "1", "--json"}).out).at(0)["matches"].size() ==
          1);
    CHECK_THROWS_AS(run({"resolve", "Paris", "--kind", "castle"}), UsageError);
    CHECK_THROWS_AS(run({"resolve", "Paris", "--in", "Atlantis"}), InputError);
    CHECK_THROWS_AS(run({"resolve", "Paris", "--limit", "0"}), CLI::ParseError);
}

TEST_CASE("a name that is not where it was looked for is said to be missing there") {
    const DataFolder data;
    CHECK_THAT(run({"resolve", "Baghdad", "--in", "US"}).remarks,
               Contains("no place in US is called \"Baghdad\""));
    CHECK_THAT(run({"resolve", "Baghdad", "--kind", "river"}).remarks,
               Contains("no place of kind river is called"));
}

TEST_CASE("what a person typed cannot steer the terminal") {
    const DataFolder data;
    const auto answer = run({"resolve", "\x1b[2JBaghdad", "\x1b]0;title\x07"});
    CHECK(answer.out.find('\x1b') == std::string::npos);
    CHECK(answer.remarks.find('\x1b') == std::string::npos);
}

TEST_CASE("gazetteer info tells file, version, sources and counts") {
    const DataFolder data;
    const auto answer = run({"gazetteer", "info"});
    CHECK_THAT(answer.out, Contains(data.file().string()) && Contains("populated-place 8") &&
                               Contains("IQ 7") && Contains("Arab 3") &&
                               Contains("GeoNames cities500, of 2023-03-05, 20 rows: CC BY 4.0"));
    const auto json = Json::parse(run({"gazetteer", "info", "--json"}).out);
    CHECK(json["places"] == 20);
    CHECK(json["places_per_kind"]["air-base"] == 1);
    CHECK(json["sources"][0]["licence"] == "CC BY 4.0");
}

TEST_CASE("gazetteer info finds a changed byte that no other command would meet") {
    const DataFolder data;
    std::fstream file{data.file(), std::ios::in | std::ios::out | std::ios::binary};
    file.seekp(-1, std::ios::end);
    file.put('\x55');
    file.close();
    CHECK_THROWS_AS(run({"gazetteer", "info"}), GazetteerError);
}

}  // namespace
}  // namespace dateline
