#include "gazetteer/gazetteer_writer.hpp"

#include "base/error.hpp"
#include "base/input.hpp"
#include "gazetteer/small_gazetteer.hpp"
#include "text/folding.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

namespace dateline {
namespace {

using Random = std::mt19937;

std::string random_name(Random& random) {
    static const std::string_view syllables[] = {"al", "ba", "ki", "dor", "é", "ḥa",  "ين",
                                                 "ї",  "京", "-",  " ",   "'", "St. "};
    std::string name{"N"};
    for (auto count = random() % 5; count > 0; --count) name += syllables[random() % std::size(syllables)];
    return name;
}

SourcePlace random_place(Random& random, int number) {
    std::uniform_real_distribution<double> lat{-90, 90}, lon{-180, 180};
    SourcePlace source;
    auto& place = source.place;
    place.id = "t:" + std::to_string(number);
    place.name = random_name(random);
    place.kind = static_cast<PlaceKind>(random() % 21);
    place.country = random() % 4 == 0 ? "" : std::string{static_cast<char>('A' + random() % 3), 'Q'};
    place.point = LatLon{Degrees{lat(random)}, Degrees{lon(random)}};
    place.population = static_cast<std::int64_t>(random() % 10'000'000);
    place.disputed = random() % 2 == 0;
    place.time_zone = random() % 2 == 0 ? "Asia/Baghdad" : "";
    place.feature_code = "P.PPL";
    place.extent.radius = Meters{static_cast<double>(random() % 100'000)};
    place.extent.source = "random";
    if (random() % 3 == 0)
        place.extent.area = box_with_hole(-10, 20, 10.0 + static_cast<double>(random() % 50), 60);
    if (random() % 3 == 0) place.other_ids = {"x:" + std::to_string(number), "y:" + std::to_string(number)};
    for (auto names = random() % 4; names > 0; --names) {
        source.names.push_back(
            {random_name(random), static_cast<NameKind>(random() % 7), random() % 2 == 0 ? "ar" : ""});
    }
    return source;
}

std::vector<SourcePlace> random_places(Random& random) {
    std::vector<SourcePlace> places;
    for (int i = 0; i < 150; ++i) places.push_back(random_place(random, i));
    return places;
}

void check_same(const Place& read, const Place& written) {
    CHECK(read.name == written.name);
    CHECK(read.kind == written.kind);
    CHECK(read.country == written.country);
    CHECK(read.other_ids == written.other_ids);
    CHECK(read.feature_code == written.feature_code);
    CHECK(read.population == written.population);
    CHECK(read.time_zone == written.time_zone);
    CHECK(read.disputed == written.disputed);
    CHECK(read.extent.radius == written.extent.radius);
    CHECK(read.extent.source == written.extent.source);
    CHECK(std::abs(read.point.latitude().value() - written.point.latitude().value()) <= 0.5001e-7);
    CHECK(std::abs(read.point.longitude().value() - written.point.longitude().value()) <= 0.5001e-7);
    REQUIRE((read.extent.area == nullptr) == (written.extent.area == nullptr));
    if (!read.extent.area) return;
    CHECK(read.extent.area->polygons.front().outer == written.extent.area->polygons.front().outer);
    CHECK(read.extent.area->polygons.front().holes.size() == 1);
}

bool hits(std::span<const NameHit> found, PlaceNumber number) {
    return std::any_of(found.begin(), found.end(),
                       [number](const NameHit& hit) { return hit.place == number; });
}

TEST_CASE("what is written is what is read") {
    const auto seed = std::random_device{}();
    INFO("seed " << seed);
    Random random{seed};
    const auto places = random_places(random);
    const SmallGazetteer gazetteer{places};
    for (const auto& source : places) {
        const auto& written = source.place;
        INFO(written.id);
        const auto number = gazetteer->by_id(written.id);
        REQUIRE(number);
        check_same(gazetteer->place(*number), written);
        for (const auto& id : written.other_ids) CHECK(gazetteer->by_id(id) == number);
        const auto stored = gazetteer->names(*number);
        CHECK(stored.front().text == written.name);
        for (const auto& name : source.names) {
            CHECK(std::any_of(stored.begin(), stored.end(), [&](const auto& s) {
                return s.text == name.text && s.kind == name.kind && s.language == name.language;
            }));
            const auto folded = fold_name(name.text);
            CHECK(hits(gazetteer->by_folded_name(folded), *number));
            CHECK(hits(gazetteer->by_loose_key(loose_key(folded)), *number));  // each has an "N"
            CHECK(gazetteer->starts_a_name(folded.substr(0, folded.find(' '))));
        }
    }
}

TEST_CASE("the bytes do not depend on the order of the rows") {
    const auto seed = std::random_device{}();
    INFO("seed " << seed);
    Random random{seed};
    auto places = random_places(random);
    // Rows that stand for one country are taken by order, so each country keeps one.
    for (auto& place : places) place.place.kind = PlaceKind::populated_place;
    const SmallGazetteer one{places};
    std::shuffle(places.begin(), places.end(), random);
    const SmallGazetteer other{places};
    CHECK(one->version() == other->version());
    CHECK(read_input(one.path().string(), 10'000'000) == read_input(other.path().string(), 10'000'000));
}

TEST_CASE("places come likeliest first") {
    const SmallGazetteer gazetteer;
    for (std::uint32_t i = 1; i < gazetteer->info().places; ++i) {
        CHECK(gazetteer->summary(PlaceNumber{i - 1}).prior >= gazetteer->summary(PlaceNumber{i}).prior);
    }
}

TEST_CASE("rows that cannot be written are named") {
    const auto written_with = [](const char* id, const char* name) {
        auto places = well_known_places();
        places.front().place.id = id;
        places.front().place.name = name;
        const SmallGazetteer gazetteer{places};
    };
    CHECK_THROWS_WITH(written_with("gn:98182", "Iraq"),
                      Catch::Matchers::Contains("two places have the id gn:98182"));
    CHECK_THROWS_WITH(written_with("", "Iraq"), Catch::Matchers::Contains("\"Iraq\" has no id"));
    CHECK_THROWS_WITH(written_with("gn:99237", ""), Catch::Matchers::Contains("gn:99237"));
    CHECK_THROWS_AS(written_with("gn:99237", std::string(70'000, 'x').c_str()), InputError);
}

}  // namespace
}  // namespace dateline
