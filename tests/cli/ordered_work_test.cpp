#include "cli/ordered_work.hpp"

#include <catch2/catch.hpp>

#include <atomic>
#include <chrono>
#include <stdexcept>
#include <string>
#include <vector>

using namespace dateline;

namespace {

/// Later items are done sooner.
int square_slowly(int item) {
    std::this_thread::sleep_for(std::chrono::microseconds{(7 - item % 8) * 200});
    return item * item;
}

}  // namespace

TEST_CASE("results come in the order of their items, whichever is done first") {
    const unsigned threads = GENERATE(1U, 2U, 7U);
    std::vector<int> squares;
    OrderedWork<int, int> work{threads, square_slowly, [&](int square) { squares.push_back(square); }};
    for (int item = 0; item < 100; ++item) work.add(item);
    work.finish();
    REQUIRE(squares.size() == 100);
    for (int item = 0; item < 100; ++item) CHECK(squares[static_cast<std::size_t>(item)] == item * item);
}

TEST_CASE("results are taken on the thread that gives the items") {
    const auto here = std::this_thread::get_id();
    std::size_t elsewhere = 0;
    OrderedWork<int, int> work{4, square_slowly,
                               [&](int) { elsewhere += std::this_thread::get_id() == here ? 0 : 1; }};
    for (int item = 0; item < 50; ++item) work.add(item);
    work.finish();
    CHECK(elsewhere == 0);
}

TEST_CASE("what the work throws comes out in its turn, and what was due before is handed on") {
    std::vector<int> taken;
    OrderedWork<int, int> work{2,
                               [](int item) {
                                   if (item == 5) throw std::runtime_error("five");
                                   return item;
                               },
                               [&](int item) { taken.push_back(item); }};
    CHECK_THROWS_WITH(
        [&] {
            for (int item = 0; item < 10; ++item) work.add(item);
            work.finish();
        }(),
        "five");
    CHECK(taken == std::vector{0, 1, 2, 3, 4});
}

TEST_CASE("no more items wait than the threads will soon need") {
    std::atomic<int> done = 0;
    int given = 0;
    int most_open = 0;
    OrderedWork<int, int> work{2, [&](int item) { return ++done, item; }, [](int) {}};
    std::vector<int> taken;
    for (; given < 1000; ++given) {
        work.add(given);
        most_open = std::max(most_open, given - done.load());
    }
    work.finish();
    CHECK(done == 1000);
    CHECK(most_open <= 2 * 8 + 2);
}

TEST_CASE("work that nobody waits for is forgotten") {
    std::atomic<int> done = 0;
    {
        OrderedWork<int, int> work{2, [&](int item) { return ++done, item; }, [](int) {}};
        for (int item = 0; item < 12; ++item) work.add(item);
    }
    CHECK(done <= 12);
}
