#include "gazetteer/small_gazetteer.hpp"

#include "base/error.hpp"

#include <catch2/catch.hpp>

#include <random>

namespace dateline {
namespace {

std::vector<std::string> ids(const std::vector<Match>& matches) {
    std::vector<std::string> found;
    for (const auto& match : matches) found.push_back(match.place.id);
    return found;
}

Box box(double south, double west, double north, double east) {
    return {Degrees{south}, Degrees{west}, Degrees{north}, Degrees{east}};
}

SearchOptions near_baghdad() {
    SearchOptions options;
    options.near = LatLon{Degrees{33.34}, Degrees{44.4}};
    return options;
}

TEST_CASE("what is near a point comes nearest first, and says how far it is") {
    const SmallGazetteer gazetteer;
    auto options = near_baghdad();
    options.limit = 3;
    const auto matches = gazetteer->find_by_position(options);
    CHECK(ids(matches) == std::vector<std::string>{"gn:98182", "gn:99237", "gn:95788"});
    CHECK(matches.front().how == MatchHow::position);
    CHECK(matches.front().reasons.front() == "0.1 km from the point given");
    CHECK(matches[0].score > matches[1].score);
}

TEST_CASE("a radius, a kind and a container narrow what is near a point") {
    const SmallGazetteer gazetteer;
    auto options = near_baghdad();
    options.kind = PlaceKind::populated_place;
    options.within = Meters{200'000};
    CHECK(ids(gazetteer->find_by_position(options)) == std::vector<std::string>{"gn:98182", "gn:95788"});
    options.in = "Anbar";
    CHECK(ids(gazetteer->find_by_position(options)) == std::vector<std::string>{"gn:95788"});
    options.in = "Atlantis";
    CHECK_THROWS_AS(gazetteer->find_by_position(options), InputError);
}

TEST_CASE("what is in a box comes likeliest first, and no point or box gives nothing") {
    const SmallGazetteer gazetteer;
    SearchOptions options;
    CHECK(gazetteer->find_by_position(options).empty());
    options.box = box(33, 42, 37, 45);
    const auto matches = gazetteer->find_by_position(options);
    CHECK(ids(matches).front() == "gn:99237");
    CHECK(matches.size() == 7);
}

TEST_CASE("a name is only found within the radius or the box given") {
    const SmallGazetteer gazetteer;
    auto options = near_baghdad();
    options.within = Meters{500'000};
    for (const auto& match : gazetteer->find("Paris", options)) CHECK(match.how == MatchHow::fuzzy);
    options.near = LatLon{Degrees{33}, Degrees{-96}};
    CHECK(ids(gazetteer->find("Paris", options)) == std::vector<std::string>{"gn:4717560"});
    SearchOptions boxed;
    boxed.box = box(30, -100, 40, -90);
    CHECK(ids(gazetteer->find("Paris", boxed)) == std::vector<std::string>{"gn:4717560"});
}

TEST_CASE("a box finds what looking at every place finds, over the antimeridian too") {
    const auto seed = std::random_device{}();
    INFO("seed " << seed);
    std::mt19937 random{seed};
    std::uniform_real_distribution<double> lat{-90, 90}, lon{-180, 180};
    std::vector<SourcePlace> places;
    for (int i = 0; i < 500; ++i) {
        places.push_back(source_place({"t:" + std::to_string(i),
                                       "Village",
                                       PlaceKind::populated_place,
                                       "P.PPL",
                                       "",
                                       "",
                                       lat(random),
                                       lon(random),
                                       0,
                                       1000,
                                       {}}));
    }
    const SmallGazetteer gazetteer{places};
    for (int i = 0; i < 200; ++i) {
        const double a = lat(random), b = lat(random);
        const auto asked = box(std::min(a, b), lon(random), std::max(a, b), lon(random));
        std::size_t expected = 0;
        for (std::uint32_t place = 0; place < places.size(); ++place) {
            expected += asked.contains(gazetteer->summary(PlaceNumber{place}).point) ? 1 : 0;
        }
        CHECK(gazetteer->within(asked, 1000).size() == expected);
    }
}

}  // namespace
}  // namespace dateline
