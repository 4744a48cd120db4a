#include "exchange/id_index.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace dateline;

TEST_CASE("An id that was noted is found at its position, whatever number came after it") {
    std::vector<std::string> ids;
    IdIndex index;
    const auto id_at = [&](std::size_t position) { return std::string_view{ids[position]}; };
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 5000; ++i) {
            const auto id = "row/" + std::to_string(i);
            const auto next = static_cast<std::uint32_t>(ids.size());
            const auto position = index.position_of(id, next, id_at);
            CHECK(position == static_cast<std::uint32_t>(i));
            if (position == next) ids.push_back(id);
        }
    }
    CHECK(ids.size() == 5000);
}
