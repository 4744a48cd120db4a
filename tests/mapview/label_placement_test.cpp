#include "mapview/label_placement.hpp"

#include <catch2/catch.hpp>

#include <random>

using namespace dateline;

namespace {

/// Six pixels a letter, twelve high.
class FixedMeasure : public TextMeasure {
    PixelSize measure(std::string_view text, const TextStyle&) const override {
        return {6.0 * static_cast<double>(text.size()), 12};
    }
};

const PixelBox frame{0, 0, 800, 500};
const FixedMeasure measure;

LabelWish wish_at(double x, double y, std::string text, int priority = 0) {
    LabelWish wish;
    wish.text = std::move(text);
    wish.anchor = {x, y};
    wish.gap_px = 4;
    wish.positions = {LabelPosition::right, LabelPosition::left, LabelPosition::above, LabelPosition::below};
    wish.priority = priority;
    return wish;
}

std::vector<LabelWish> random_wishes(std::mt19937& random) {
    std::uniform_real_distribution<double> x{-50, 850}, y{-50, 550};
    std::uniform_int_distribution<int> letters{1, 25}, priority{0, 5}, coin{0, 9};
    std::vector<LabelWish> wishes;
    for (int i = 0; i < 400; ++i) {
        auto wish = wish_at(x(random), y(random), std::string(static_cast<std::size_t>(letters(random)), 'm'),
                            priority(random));
        wish.always = coin(random) == 0;
        if (coin(random) == 1) wish.padding = {7, 3};
        if (coin(random) == 2) wish.other_anchors = {{x(random), y(random)}, {x(random), y(random)}};
        wishes.push_back(std::move(wish));
    }
    return wishes;
}

}  // namespace

TEST_CASE("no two placed labels overlap and all lie inside the frame") {
    const auto seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 random{seed};
    for (int round = 0; round < 20; ++round) {
        const auto placed = place_labels(random_wishes(random), frame, {{300, 200, 420, 330}}, measure);
        REQUIRE(placed.size() > 50);
        bool overlapping = false, outside = false;
        for (std::size_t i = 0; i < placed.size(); ++i) {
            outside = outside || !frame.contains(placed[i].box);
            for (std::size_t j = 0; j < i; ++j) {
                overlapping = overlapping || placed[i].box.overlaps(placed[j].box);
            }
        }
        CHECK_FALSE(overlapping);
        CHECK_FALSE(outside);
    }
}

TEST_CASE("the more important of two labels takes the place") {
    auto minor = wish_at(400, 250, "village", 9), major = wish_at(400, 250, "capital", 1);
    minor.positions = major.positions = {LabelPosition::center};
    const auto placed = place_labels({minor, major}, frame, {}, measure);
    REQUIRE(placed.size() == 1);
    CHECK(placed[0].wish == 1);
}

TEST_CASE("a label goes to its next position when the first is taken by an obstacle") {
    const auto placed = place_labels({wish_at(400, 250, "Erbil")}, frame, {{401, 200, 500, 300}}, measure);
    REQUIRE(placed.size() == 1);
    CHECK(placed[0].box.right == Approx(396));  // left of the anchor by the gap
}

TEST_CASE("a label without room is left out unless it must be shown") {
    auto wish = wish_at(400, 250, "Erbil");
    CHECK(place_labels({wish}, frame, {{0, 0, 800, 500}}, measure).empty());
    wish.always = true;
    CHECK(place_labels({wish}, frame, {{0, 0, 800, 500}}, measure).size() == 1);
}
