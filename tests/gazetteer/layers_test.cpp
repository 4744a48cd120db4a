#include "gazetteer/gazetteer.hpp"

#include "gazetteer/small_gazetteer.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

namespace dateline {
namespace {

/// Two own places over the well-known ones: one is new, one describes Al Asad Air Base again.
class TwoLayers {
public:
    TwoLayers() {
        const PlaceRow camp{
            "own:karim", "Karim Camp", PlaceKind::military_site, "", "IQ", "IQ.01", 33.6, 42.6, 0, 4e3, {}};
        const PlaceRow base{
            "own:base", "Qadisiyah Base", PlaceKind::air_base, "", "", "", 33.78, 42.44, 0, 5e3, {}};
        std::vector<SourcePlace> own{source_place(camp), source_place(base)};
        own.back().place.other_ids = {"oa:ORAA"};
        upper_ = std::make_unique<SmallGazetteer>(own);
        both_ = std::make_unique<Gazetteer>(Gazetteer::open_layers({lower_.path(), upper_->path()}));
    }
    const Gazetteer* operator->() const { return both_.get(); }
    [[nodiscard]] const Gazetteer& lower() const { return *lower_; }

private:
    SmallGazetteer lower_;
    std::unique_ptr<SmallGazetteer> upper_;
    std::unique_ptr<Gazetteer> both_;
};

std::string first_id(const std::vector<Match>& matches) {
    return matches.empty() ? "" : matches.front().place.id;
}

TEST_CASE("every way to search finds the places of both layers") {
    const TwoLayers layers;
    CHECK(first_id(layers->find("Karim Camp")) == "own:karim");
    CHECK(first_id(layers->find("Baghdad")) == "gn:98182");
    CHECK(first_id(layers->find("Karin Camp")) == "own:karim");
    CHECK(first_id(layers->find("Baghdaad")) == "gn:98182");
    CHECK(first_id(layers->complete("kari")) == "own:karim");
    CHECK(first_id(layers->complete("bagh")) == "gn:98182");
    CHECK(layers->starts_a_name("karim"));
    CHECK(layers->starts_a_name("persian"));
    const auto near = layers->nearest(LatLon{Degrees{33.6}, Degrees{42.6}}, Meters{300'000}, 50);
    CHECK(layers->place(near.front()).id == "own:karim");
    CHECK(std::count(near.begin(), near.end(), *layers->by_id("gn:98182")) == 1);
}

TEST_CASE("an own place knows its country and division from the layer below") {
    const TwoLayers layers;
    const auto camp = *layers->by_id("own:karim");
    CHECK(layers->place(camp).country_name == "Iraq");
    CHECK(layers->place(camp).admin1 == "Anbar");
    CHECK(layers->summary(camp).admin1 == layers->summary(*layers->by_id("gn:95788")).admin1);
    SearchOptions in_iraq;
    in_iraq.in = "Iraq";
    CHECK(first_id(layers->find("Karim Camp", in_iraq)) == "own:karim");
}

TEST_CASE("an own place stands for the one whose id it lists, under all its names") {
    const TwoLayers layers;
    CHECK(layers->by_id("oa:ORAA") == layers->by_id("own:base"));
    CHECK(first_id(layers->find("Ain al-Asad")) == "own:base");
    CHECK(first_id(layers->find("Qadisiyah Base")) == "own:base");
    const auto base = layers->place(*layers->by_id("own:base"));
    CHECK(base.country == "IQ");
    CHECK(base.feature_code == "S.AIRB");
    const auto near = layers->nearest(base.point, Meters{10'000}, 10);
    CHECK(near == std::vector{*layers->by_id("own:base")});
}

TEST_CASE("of three layers the topmost description stands, and knows what those below it know") {
    const SmallGazetteer lower;
    const PlaceRow first{"own:base", "Qadisiyah Base", PlaceKind::air_base, "", "", "", 33.78, 42.44, 0, 5e3,
                         {}};
    const PlaceRow again{"new:base", "Base Nine", PlaceKind::air_base, "", "", "", 33.79, 42.44, 0, 5e3, {}};
    std::vector<SourcePlace> middle{source_place(first)}, top{source_place(again)};
    middle.back().place.other_ids = {"oa:ORAA"};
    top.back().place.other_ids = {"own:base"};
    const SmallGazetteer middle_file{middle}, top_file{top};
    const auto all = Gazetteer::open_layers({lower.path(), middle_file.path(), top_file.path()});
    const auto base = *all.by_id("oa:ORAA");
    CHECK(all.place(base).id == "new:base");
    CHECK(all.place(base).country == "IQ");
    CHECK(first_id(all.find("Ain al-Asad")) == "new:base");
    CHECK(first_id(all.find("Qadisiyah Base")) == "new:base");
}

TEST_CASE("places of the bottom layer keep their numbers, and the version names both files") {
    const TwoLayers layers;
    CHECK(layers->by_id("gn:98182") == layers.lower().by_id("gn:98182"));
    CHECK(layers->version().starts_with(layers.lower().version() + "+"));
    CHECK(layers->layers().size() == 2);
}

}  // namespace
}  // namespace dateline
