#include "mapview/label_placement.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <map>
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

std::vector<PlacedLabel> placed_in(PixelBox where, const std::vector<LabelWish>& wishes,
                                   const std::vector<PixelBox>& obstacles,
                                   LabelEdges edges = LabelEdges::inward) {
    LabelPlacer placer{where, edges};
    placer.avoid(obstacles);
    return placer.place(wishes, measure);
}

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
        wish.led = coin(random) == 0;
        if (coin(random) == 3) wish.dot_px = 6;
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
        const auto placed = placed_in(frame, random_wishes(random), {{300, 200, 420, 330}});
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
    const auto placed = placed_in(frame, {minor, major}, {});
    REQUIRE(placed.size() == 1);
    CHECK(placed[0].wish == 1);
}

TEST_CASE("a diagonal position is free of the box around the label's own symbol") {
    auto wish = wish_at(400, 250, "Erbil");
    wish.gap_px = 20;
    wish.positions = {LabelPosition::above_right};
    CHECK(placed_in(frame, {wish}, {{383, 233, 417, 267}}).size() == 1);
}

TEST_CASE("a label goes to its next position when the first is taken by an obstacle") {
    const auto placed = placed_in(frame, {wish_at(400, 250, "Erbil")}, {{401, 200, 500, 300}});
    REQUIRE(placed.size() == 1);
    CHECK(placed[0].box.right == Approx(396));  // left of the anchor by the gap
}

TEST_CASE("a label says less where there is no room for all of it") {
    auto wish = wish_at(400, 250, "15 or 22 missiles launched: disputed");
    wish.shorter = {"15 or 22: disputed", "disputed"};
    const auto said_in = [&](double width_px) {
        const auto placed = placed_in({400 - width_px / 2, 240, 400 + width_px / 2, 260}, {wish}, {});
        return placed.empty() ? std::string{} : placed[0].text;
    };
    CHECK(said_in(700) == "15 or 22 missiles launched: disputed");
    CHECK(said_in(240) == "15 or 22: disputed");
    CHECK(said_in(140) == "disputed");
    CHECK(said_in(60).empty());
}

TEST_CASE("a label keeps away from the line that leads to another") {
    auto far_off = wish_at(400, 250, "Erbil");
    far_off.led = true;
    far_off.positions = {LabelPosition::above};
    auto later = wish_at(400, 238, "Baghdad", 1);
    later.positions = {LabelPosition::center, LabelPosition::right};
    const auto placed = placed_in(frame, {far_off, later}, {{380, 228, 390, 245}});
    REQUIRE(placed.size() == 2);
    CHECK(placed[0].led);
    CHECK(placed[1].box.left > 400);  // right of the line
}

TEST_CASE("a label rather says less than stand on a line") {
    auto wish = wish_at(400, 250, "15 or 22 missiles launched: disputed");
    wish.shorter = {"disputed"};
    wish.led = true;
    LabelPlacer placer{{250, 200, 700, 300}, LabelEdges::inward};
    std::vector<PixelLine> lines;
    for (const double x : {380.0, 490.0, 560.0}) lines.push_back({{x, 0}, {x, 500}});
    placer.avoid_lines(lines);
    const auto placed = placer.place(std::vector{wish}, measure);
    REQUIRE(placed.size() == 1);
    CHECK(placed[0].text == "disputed");
}

TEST_CASE("a label without room is left out unless a line may lead to it") {
    auto wish = wish_at(400, 250, "Erbil");
    wish.gap_px = 20;
    const std::vector<PixelBox> crowd{
        {420, 240, 450, 246}, {350, 240, 380, 246}, {410, 200, 415, 230}, {410, 270, 415, 300}};
    CHECK(placed_in(frame, {wish}, crowd).empty());
    wish.led = true;
    const auto placed = placed_in(frame, {wish}, crowd);
    REQUIRE(placed.size() == 1);
    CHECK(placed[0].led);
    CHECK(placed[0].box.left == Approx(450));  // to the right, beyond what is in the way there
    CHECK(placed_in(frame, {wish}, {frame}).empty());
}

TEST_CASE("a label that could be another symbol's has a line to its own, or is left out") {
    auto wish = wish_at(400, 250, "22S 44E");  // 42 pixels long
    wish.gap_px = 20;
    wish.symbol_px = 34;
    wish.positions = {LabelPosition::right};
    const auto placed_near = [&](PixelPoint neighbour) {
        LabelPlacer placer{frame, LabelEdges::inward};
        placer.avoid_symbols({box_around({400, 250}, {34, 34}), box_around(neighbour, {34, 34})});
        return placer.place({wish}, measure);
    };
    CHECK(placed_near({495, 250}).size() == 1);  // 10 pixels to the neighbour's edge, 3 to its own
    CHECK(placed_near({485, 250}).empty());      // a pixel or less
    wish.positions = {LabelPosition::right, LabelPosition::below};
    const auto placed = placed_near({485, 250});
    REQUIRE(placed.size() == 1);
    CHECK_FALSE(placed[0].led);
    CHECK(placed[0].box.top == Approx(270));
    wish.positions = {LabelPosition::below};
    CHECK(placed_near({440, 288}).empty());
    wish.led = true;
    const auto led = placed_near({440, 288});
    REQUIRE(led.size() == 1);
    CHECK(led[0].led);
}

TEST_CASE("a label keeps off lines, and stands on them only where it may and must") {
    auto wish = wish_at(400, 250, "Erbil");
    LabelPlacer placer{frame, LabelEdges::inward};
    placer.avoid_lines({{{410, 0}, {410, 500}}});
    const auto beside = placer.place({wish}, measure);
    REQUIRE(beside.size() == 1);
    CHECK(beside[0].box.right == Approx(396));

    LabelPlacer crossed{frame, LabelEdges::inward};
    crossed.avoid_lines({{{410, 0}, {410, 500}}, {{390, 0}, {390, 500}}, {{0, 248}, {800, 252}}});
    CHECK(crossed.place({wish}, measure).empty());
    wish.over_lines = true;
    CHECK(crossed.place({wish}, measure).size() == 1);
}

TEST_CASE("a length stands on its line, and beside it only where the middle is taken") {
    auto wish = wish_at(400, 250, "273 km");
    wish.on_line = true;
    wish.positions = {LabelPosition::center, LabelPosition::below};
    const auto placed_with = [&](const std::vector<PixelBox>& obstacles) {
        LabelPlacer placer{frame, LabelEdges::inward};
        placer.avoid_lines({{{300, 250}, {500, 250}}});
        placer.avoid(obstacles);
        return placer.place({wish}, measure);
    };
    REQUIRE(placed_with({}).size() == 1);
    CHECK(placed_with({})[0].box.center() == PixelPoint{400, 250});
    const auto beside = placed_with({{380, 230, 420, 247}});  // a name
    REQUIRE(beside.size() == 1);
    CHECK(beside[0].box.top == Approx(254));
}

TEST_CASE("at the edge a label turns inward on a picture, and is left out while a map is panned") {
    const auto wish = wish_at(790, 250, "Erbil");
    const auto on_picture = placed_in(frame, {wish}, {});
    REQUIRE(on_picture.size() == 1);
    CHECK(on_picture[0].box.right == Approx(786));
    CHECK(placed_in(frame, {wish}, {}, LabelEdges::still).empty());
}

TEST_CASE("labels that are seen before and after a step stand still when the map is panned") {
    const auto seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 random{seed};
    const auto wishes = random_wishes(random);
    std::map<std::size_t, PixelBox> before;
    int kept = 0, moved = 0;
    for (int step = 0; step < 60; ++step) {
        const double shift_px = 3 * step;
        auto shifted = wishes;
        for (auto& wish : shifted) {
            wish.anchor.x -= shift_px;
            for (auto& other : wish.other_anchors) other.x -= shift_px;
        }
        std::map<std::size_t, PixelBox> now;
        for (const auto& placed : placed_in(frame, shifted, {}, LabelEdges::still)) {
            const auto& box = placed.box;
            now[placed.wish] = {box.left + shift_px, box.top, box.right + shift_px, box.bottom};
        }
        for (const auto& [wish, box] : now) {
            const auto was = before.find(wish);
            if (was == before.end()) continue;
            const bool same =
                std::abs(was->second.left - box.left) < 1e-6 && std::abs(was->second.top - box.top) < 1e-6;
            ++(same ? kept : moved);
        }
        before = std::move(now);
    }
    REQUIRE(kept > 1000);
    CHECK(moved <= kept / 500);
}
