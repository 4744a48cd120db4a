#include "window/layout.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

/// What an open card leaves of the map, and the border that fitted views leave free as well.
PixelSize free_for_places(const Layout& layout) {
    const Margins margins = margins_of(layout, Card::open);
    return {layout.map.width() - margins.left - margins.right,
            layout.map.height() - margins.top - margins.bottom};
}

}  // namespace

TEST_CASE(
    "beside or below an open card a third of the map is free for its places, however large letters are") {
    for (const PixelSize window : {PixelSize{1600, 1000}, {1280, 800}, {800, 500}, {640, 400}}) {
        for (const double text_size : {0.75, 1.0, 1.5, 2.5}) {
            const Layout layout = layout_of(window, text_size, TimelineRoom::yes);
            CAPTURE(window.width, text_size);
            CHECK(free_for_places(layout).width > layout.map.width() / 3);
            CHECK(free_for_places(layout).height > layout.map.height() / 3);
        }
    }
}

TEST_CASE("a wide map has the card at its right, a narrow one in its lower half") {
    CHECK(card_side(layout_of({1600, 1000})) == CardSide::right);
    CHECK(card_side(layout_of({1200, 800}, 1.5)) == CardSide::bottom);
}

TEST_CASE("without a card a fitted view leaves the same border on opposite sides") {
    const Margins margins = margins_of(layout_of({1280, 800}), Card::closed);
    CHECK(margins.left == Approx(margins.right));
    CHECK(margins.top == Approx(margins.bottom));
}
