#include "compiling/importance.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

SourcePlace village_with_names(std::size_t count) {
    SourcePlace source;
    source.place.kind = PlaceKind::populated_place;
    for (std::size_t i = 0; i < count; ++i)
        source.names.push_back({std::to_string(i), NameKind::alternate, ""});
    return source;
}

}  // namespace

TEST_CASE("a settlement of unknown population counts for more the more names it has") {
    CHECK(importance_from_names(village_with_names(1)) == Approx(0.10));
    CHECK(importance_from_names(village_with_names(10)) == Approx(0.45));
    CHECK(importance_from_names(village_with_names(500)) == Approx(0.50));
}

TEST_CASE("a settlement of known population counts by that alone") {
    auto town = village_with_names(10);
    town.place.population = 500;
    CHECK(importance_from_names(town) == 0);
}
