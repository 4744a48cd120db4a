#include "cli/distance_pairs.hpp"

#include "base/error.hpp"
#include "csv_table.hpp"

#include <catch2/catch.hpp>

#include <sstream>

using namespace dateline;
using Catch::Matchers::Contains;

namespace {

struct Run {
    std::string text;
    PairCounts counts;
};

Run measured(const std::string& input) {
    std::istringstream in{input};
    std::ostringstream out;
    const PairCounts counts = measure_pairs(in, out);
    return {out.str(), counts};
}

std::vector<std::string> lines_of(const std::string& text) {
    std::istringstream in{text};
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

}  // namespace

TEST_CASE("pairs agree with GeodSolve to the millimetre") {
    std::string input;
    const auto rows = reference_table("geodesic_lines.csv");
    for (const CsvRow& row : rows) {
        input += row.text("lat1_deg") + "," + row.text("lon1_deg") + "," + row.text("lat2_deg") + "," +
                 row.text("lon2_deg") + "\n";
    }
    const auto lines = lines_of(measured(input).text);
    REQUIRE(lines.size() == rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto cells = csv_cells(lines[i]);
        REQUIRE(cells.size() == 8);
        CHECK(std::stod(cells[4]) == Approx(rows[i].number("length_m")).margin(0.00051));
        CHECK(std::stod(cells[5]) == Approx(rows[i].number("bearing_start_deg")).margin(1e-7));
        CHECK(std::stod(cells[6]) == Approx(rows[i].number("bearing_end_deg")).margin(1e-7));
    }
}

TEST_CASE("columns are found by a header and the others are kept") {
    const Run run = measured("id;lon2;lat2;lon1;lat1\r\na;42.4412;33.7856;44.4009;33.3406\r\n");
    // GeodSolve -i -p 3
    CHECK(run.text ==
          "id;lon2;lat2;lon1;lat1;length_m;bearing_start_deg;bearing_end_deg;error\n"
          "a;42.4412;33.7856;44.4009;33.3406;188539.433;285.7160610;284.6325491;\n");
    CHECK(run.counts.read == 1);
}

TEST_CASE("a bad line becomes an error record in its place and the rest goes on") {
    const Run run = measured(
        "1,2,3,4\n"
        "91,2,3,4\n"
        "1,2,3\n"
        "1,x,3,4\n"
        "\x1b[2J,2,3,4\n"
        "1,2,3,4\n");
    const auto lines = lines_of(run.text);
    REQUIRE(lines.size() == 6);
    CHECK(lines[0] == lines[5]);
    CHECK(lines[1] == "91,2,3,4,,,,\"line 2: latitude 91 is outside -90..90 degrees\"");
    CHECK(lines[2] == "\"1,2,3\",,,,,,,\"line 3: 3 cells, where 4 are expected\"");
    CHECK(lines[3] == "1,x,3,4,,,,\"line 4: lon1 is not a number\"");
    CHECK(lines[4] == "\"\\x1b[2J,2,3,4\",,,,,,,\"line 5: a control character\"");
    CHECK(run.counts.read == 6);
    CHECK(run.counts.failed == 4);
}

TEST_CASE("quoted cells may hold the delimiter") {
    const Run run = measured("lat1,lon1,lat2,lon2,name\n\"1\",2, 3 ,+4,\"Hit, Iraq\"\n");
    CHECK(run.counts.failed == 0);
    CHECK_THAT(run.text, Contains("\"Hit, Iraq\",313705.445,"));  // GeodSolve -i: 1 2 3 4
}

TEST_CASE("NDJSON records are kept and answered with three more keys") {
    const Run run = measured(
        "{\"id\":{\"a\":[1,null]},\"lat1\":1,\"lon1\":2e0,\"lat2\":3,\"lon2\":4} \n"
        "{\"lat1\":1,\"lon1\":2,\"lat2\":3}\n"
        "{\"lat1\":1,\"lon1\":2,\"lat2\":3,\"lon2\":\"4\"}\n"
        "nonsense\n"
        "{\"lat1\":1,\"lon1\":2,\"lat2\":3,\"lon2\":4,\"length_m\":0}\n");
    const auto lines = lines_of(run.text);
    REQUIRE(lines.size() == 5);
    CHECK(lines[0] ==
          "{\"id\":{\"a\":[1,null]},\"lat1\":1,\"lon1\":2e0,\"lat2\":3,\"lon2\":4,\"length_m\":313705.445,"
          "\"bearing_start_deg\":45.1441688,\"bearing_end_deg\":45.2139856}");  // GeodSolve -i: 1 2 3 4
    CHECK(lines[1] ==
          "{\"line\":2,\"error\":\"lon2 is "
          "missing\",\"input\":\"{\\\"lat1\\\":1,\\\"lon1\\\":2,\\\"lat2\\\":3}\"}");
    CHECK_THAT(lines[2], Contains("lon2 is not a number"));
    CHECK_THAT(lines[3], Contains("not a JSON object"));
    CHECK_THAT(lines[4], Contains("the key length_m is there already"));
    CHECK(run.counts.failed == 4);
}

TEST_CASE("answers keep the order of pairs through many chunks") {
    std::string input = "n,lat1,lon1,lat2,lon2\n";
    constexpr int pairs = 60'000;  // some 2 MB: several chunks for each worker
    for (int i = 0; i < pairs; ++i) {
        input +=
            std::to_string(i) + (i % 1000 == 7 ? ",bad,2,3,4" : ",1.0000000,2.0000000,3.0000000,4") + "\n";
    }
    const Run run = measured(input);
    const auto lines = lines_of(run.text);
    REQUIRE(lines.size() == pairs + 1);
    std::size_t out_of_place = 0;
    for (int i = 0; i < pairs; ++i) {
        const std::string& line = lines[static_cast<std::size_t>(i) + 1];
        if (!line.starts_with(std::to_string(i) + ",")) ++out_of_place;
    }
    CHECK(out_of_place == 0);
    CHECK(run.counts.failed == pairs / 1000);
    CHECK_THAT(run.text, Contains("line 1009: lat1 is not a number"));  // header, then 7, 1007: line 1009
}

TEST_CASE("input without a pair, with or with half a header is refused") {
    CHECK_THROWS_WITH(measured("\n \r\n"), Contains("no pair"));
    CHECK_THROWS_WITH(measured(""), Contains("no pair"));
    CHECK_THROWS_WITH(measured("lat1,lon1,lat2\n1,2,3\n"), Contains("must name the column lon2"));
}

TEST_CASE("an over-long line becomes an error record and no other answer is lost") {
    std::string good;
    for (int i = 0; i < 12'000; ++i) good += "1,2,3,4\n";
    const Run run = measured(good + std::string(600'000, '7') + "\n" + good + std::string(200'000, '8'));
    const auto lines = lines_of(run.text);
    REQUIRE(lines.size() == 24'002);
    CHECK(lines[12'000] ==
          "\"" + std::string(60, '7') + "…\",,,,,,,\"line 12001: longer than the limit of 131072 bytes\"");
    CHECK(lines[12'001] == lines[0]);
    CHECK_THAT(lines[24'001], Contains("line 24002: longer than"));
    CHECK(run.counts.read == 24'002);
    CHECK(run.counts.failed == 2);
}

TEST_CASE("an over-long first line takes nothing from the lines after it") {
    const Run run = measured(std::string(600'000, ',') + "\n1,2,3,4\n");
    CHECK(run.counts.failed == 1);
    CHECK_THAT(run.text, Contains("1,2,3,4,313705.445,"));  // GeodSolve -i: 1 2 3 4
}

TEST_CASE("an output that cannot be written ends the run") {
    std::istringstream in{"1,2,3,4\n"};
    std::ostringstream out;
    out.setstate(std::ios::badbit);
    CHECK_THROWS_AS(measure_pairs(in, out), ExportError);
}
