#include "window/frame_bench.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

TEST_CASE("A quantile is the value by rank that a share of the values do not exceed") {
    CHECK(quantile({}, 0.5) == 0);
    CHECK(quantile({3}, 0.9) == 3);
    CHECK(quantile({5, 1, 3, 2, 4}, 0) == 1);
    CHECK(quantile({5, 1, 3, 2, 4}, 0.5) == 3);
    CHECK(quantile({5, 1, 3, 2, 4}, 1) == 5);
    CHECK(quantile({10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0}, 0.9) == 9);
}
