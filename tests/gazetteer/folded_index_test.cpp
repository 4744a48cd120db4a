#include "gazetteer/index/folded_slots.hpp"
#include "gazetteer/small_gazetteer.hpp"

#include <catch2/catch.hpp>

#include <map>
#include <stdexcept>
#include <utility>

namespace dateline {
namespace {

SourcePlace named(int number, const std::string& name) {
    return source_place({"t:" + std::to_string(number),
                         name,
                         PlaceKind::populated_place,
                         "P.PPL",
                         "",
                         "",
                         10,
                         20,
                         number * 1000,
                         1000,
                         {}});
}

std::string id_of_first(const Gazetteer& gazetteer, std::string_view folded) {
    const auto hits = gazetteer.by_folded_name(folded);
    return hits.empty() ? "" : gazetteer.place(hits.front().place).id;
}

/// Two names that the table over the keys cannot tell apart: among 300,000 some ten pairs share 32 bits.
std::pair<std::string, std::string> names_of_one_tag() {
    std::map<std::uint32_t, std::string> by_tag;
    for (int i = 0; i < 1'000'000; ++i) {
        const auto name = "town " + std::to_string(i);
        const auto [known, is_new] = by_tag.emplace(FoldedBucket::tag(content_hash(name)), name);
        if (!is_new) return {known->second, name};
    }
    throw std::logic_error{"no two of a million hashes share 32 bits"};
}

TEST_CASE("names of one tag in one bucket each find their own place") {
    const auto [one, other] = names_of_one_tag();
    const SmallGazetteer small{{named(1, one), named(2, other), named(3, "else")}};
    CHECK(id_of_first(*small, one) == "t:1");
    CHECK(id_of_first(*small, other) == "t:2");
    CHECK(small->by_folded_name(one).size() == 1);
    CHECK(small->by_folded_name("else").size() == 1);
    CHECK(small->by_folded_name("elsewhere").empty());
}

TEST_CASE("names beyond a bucket, and those of many places, are all found") {
    std::vector<SourcePlace> places;
    for (int i = 1; i <= 1000; ++i) places.push_back(named(i, "town " + std::to_string(i)));
    for (int i = 1001; i <= 1040; ++i) places.push_back(named(i, "springfield"));
    const SmallGazetteer small{places};
    for (int i = 1; i <= 1000; ++i) {
        const auto name = "town " + std::to_string(i);
        REQUIRE(small->by_folded_name(name).size() == 1);
        CHECK(id_of_first(*small, name) == "t:" + std::to_string(i));
    }
    CHECK(small->by_folded_name("springfield").size() == 40);
    CHECK(id_of_first(*small, "springfield") == "t:1040");  // the most populous
    CHECK(small->by_folded_name("town 1001").empty());
}

}  // namespace
}  // namespace dateline
