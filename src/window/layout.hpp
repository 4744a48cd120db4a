/// Where the map and the panels are in the window.
#pragma once

#include "mapview/map_view.hpp"
#include "mapview/pixels.hpp"

namespace dateline {

/// Boxes in drawing pixels from the window's corner.
struct Layout {
    PixelBox side;      ///< lists, at the left edge
    PixelBox map;       ///< what is left of the window
    PixelBox timeline;  ///< under the map; of no height while there is no timeline
    PixelBox status;    ///< under the map
    PixelBox card;      ///< room for the card, over the map's right part, or its lower half
    PixelBox notice;    ///< room for a notice, above the buttons in the map's corner
    PixelSize menu;     ///< of the menu at a point of the map
    PixelBox keys;      ///< room for the list of keys, over the map's middle
    PixelBox prompt;    ///< room for a question, there as well

    [[nodiscard]] PixelSize map_size() const noexcept { return {map.width(), map.height()}; }
};

/// Whether the buttons over the map have not enough width for one row.
[[nodiscard]] bool buttons_in_rows(PixelBox map, double text_size) noexcept;

/// Which side of the map the card is at: beside what is looked at, or below it where the map is narrow.
enum class CardSide { right, bottom };
[[nodiscard]] CardSide card_side(const Layout& layout) noexcept;

/// The part of the map that neither an open card nor the border beside it covers.
enum class Card { closed, open };
[[nodiscard]] PixelBox free_of_card(const Layout& layout, Card card) noexcept;

/// Whether there is room for a timeline.
enum class TimelineRoom { no, yes };

/// `text_size`: of letters, times the usual; panels are so much wider and higher.
[[nodiscard]] Layout layout_of(PixelSize window, double text_size = 1,
                               TimelineRoom timeline = TimelineRoom::no);

/// What a fitted view leaves free: a border, and what an open card may cover.
[[nodiscard]] Margins margins_of(const Layout& layout, Card card);

}  // namespace dateline
