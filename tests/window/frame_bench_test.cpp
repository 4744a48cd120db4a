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

TEST_CASE("Memory is summed over the lines that are named, in megabytes of a million bytes") {
    const std::string_view text =
        "Rss:        1000 kB\nPrivate_Clean:  250 kB\nPrivate_Dirty:  750 kB\n[heap]\n";
    CHECK(megabytes_in(text, {"Rss"}) == Approx(1.024));
    CHECK(megabytes_in(text, {"Private_Clean", "Private_Dirty"}) == Approx(1.024));
    CHECK(megabytes_in(text, {"Pss"}) == 0);
}

TEST_CASE("A process's own memory is part of what it holds now, which is no more than the most it held") {
    const MemoryUse use = memory_use();
    CHECK(use.written_mb > 0);
    CHECK(use.own_mb <= use.now_mb);
    CHECK(use.now_mb <= use.most_mb);
}
