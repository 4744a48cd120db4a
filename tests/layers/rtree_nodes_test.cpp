#include "layers/rtree_nodes.hpp"

#include "temporary_folder.hpp"

#include <catch2/catch.hpp>

using namespace dateline;
using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;

namespace {

constexpr std::size_t two_cells_bytes = 4 + 2 * 24;

/// The statements that a tree of so many points makes, two cells to a node.
std::vector<std::string> statements_of(int points) {
    const TemporaryFolder folder;
    std::vector<std::string> statements;
    RtreeNodes tree{"rtree_\"x\"_geom", two_cells_bytes, folder.path(),
                    [&](const std::string& sql) { statements.push_back(sql); }};
    for (int i = 1; i <= points; ++i) tree.add(i, {1.0 * i, 2, 1.0 * i, 2});
    tree.finish();
    return statements;
}

}  // namespace

TEST_CASE("an index of nothing is an empty root") {
    const auto statements = statements_of(0);
    REQUIRE(statements.size() == 1);
    CHECK(statements[0] == "INSERT OR REPLACE INTO \"rtree_\"\"x\"\"_geom_node\" VALUES (1,X'" +
                               std::string(2 * two_cells_bytes, '0') + "')");
}

TEST_CASE("a node holds a row's number and its box, west, east, south, north, highest byte first") {
    const auto statements = statements_of(1);
    REQUIRE(statements.size() == 2);
    // IEEE 754: 1.0 is 3F800000, 2.0 is 40000000.
    CHECK_THAT(statements[0], Contains("X'00000001"
                                       "0000000000000001"
                                       "3F800000"
                                       "3F800000"
                                       "40000000"
                                       "40000000"));
    CHECK_THAT(statements[1], Contains("_rowid\" VALUES (1,1)"));
}

TEST_CASE("five rows in nodes of two make a root of depth 2, and every node but the root has a parent") {
    const auto statements = statements_of(5);
    CHECK_THAT(statements[statements.size() - 3], Contains("VALUES (1,X'00020002"));
    CHECK_THAT(statements[statements.size() - 2], Contains("_parent\" VALUES (2,5),(3,5),(4,6),(5,1),(6,1)"));
    CHECK_THAT(statements.back(), Contains("_rowid\" VALUES (1,2),(2,2),(3,3),(4,3),(5,4)"));
}

TEST_CASE("a box that no float holds is widened, never narrowed") {
    const TemporaryFolder folder;
    std::vector<std::string> statements;
    RtreeNodes tree{"i", two_cells_bytes, folder.path(),
                    [&](const std::string& sql) { statements.push_back(sql); }};
    tree.add(7, {0.1, -0.1, 0.1, -0.1});
    tree.finish();
    // 0.1 lies between the floats 3DCCCCCC and 3DCCCCCD (IEEE 754).
    CHECK_THAT(statements[0], Contains("3DCCCCCC"
                                       "3DCCCCCD"
                                       "BDCCCCCD"
                                       "BDCCCCCC"));
}
