#include "layers/external_sort.hpp"

#include "temporary_folder.hpp"

#include <catch2/catch.hpp>

#include <random>

using namespace dateline;

namespace {

struct Numbered {
    std::uint32_t key;
    std::uint32_t number;
    std::array<std::byte, 120> ballast{};  // so that few of them fill the memory
};

}  // namespace

TEST_CASE("records beyond memory come back in order, equal keys as they came") {
    const TemporaryFolder folder;
    const std::uint32_t count = 3 * ExternalSort<Numbered>::memory_bytes / sizeof(Numbered) + 17;
    std::mt19937 chance{20200108};
    ExternalSort<Numbered> sorter{folder.path()};
    for (std::uint32_t number = 0; number < count; ++number)
        sorter.add({static_cast<std::uint32_t>(chance() % 1000), number});
    CHECK(folder.count() == 0);  // the file has no name

    std::uint32_t seen = 0;
    bool in_order = true;
    Numbered last{0, 0};
    sorter.each([&](const Numbered& record) {
        in_order = in_order && (seen == 0 || last.key < record.key ||
                                (last.key == record.key && last.number < record.number));
        last = record;
        ++seen;
    });
    CHECK(seen == count);
    CHECK(in_order);
}

TEST_CASE("nothing to sort is nothing") {
    const TemporaryFolder folder;
    ExternalSort<Numbered> sorter{folder.path()};
    sorter.each([](const Numbered&) { FAIL("a record that nobody added"); });
    CHECK(sorter.size() == 0);
}
