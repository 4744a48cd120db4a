/// Names on the map that do not cover each other.
#pragma once

#include "mapview/drawing.hpp"
#include "mapview/label_obstacles.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace dateline {

/// Where a label may stand relative to its anchor.
enum class LabelPosition {
    center,
    right,
    left,
    above,
    below,
    above_right,
    below_right,
    above_left,
    below_left
};

struct LabelWish {
    std::string text;
    std::vector<std::string> shorter;  ///< said instead, in turn, where the text has no room; then over lines
    TextStyle style;
    PixelPoint anchor;
    std::vector<PixelPoint> other_anchors;  ///< tried in turn where nothing is free at the first
    PixelSize padding;                      ///< added on both sides of the text: room for a box around it
    double gap_px = 0;                      ///< from the anchor to the nearest edge
    std::vector<LabelPosition> positions;   ///< in order of preference
    int priority = 0;                       ///< lower is placed first
    double dot_px = 0;     ///< across, of a dot that is drawn at the anchor together with the label; 0: none
    double symbol_px = 0;  ///< across, of the symbol that it names: nothing may make it another's; 0: none
    bool on_line = false;  ///< it belongs on a line, or else close beside it: lines do not count
    bool over_lines = false;  ///< may stand on lines where nothing else is free
    bool led = false;         ///< may stand farther off where nothing is free, with a line that leads to it
    bool leans = false;       ///< turns inward at the edge of the drawing, also while it is panned
};

struct PlacedLabel {
    std::size_t wish = 0;  ///< position in the list of wishes
    std::string text;      ///< what there was room for
    PixelBox box;
    PixelPoint anchor;  ///< the one of its anchors that it stands at
    bool led = false;   ///< it stands farther off than it wished
};

/// How labels come to stand at the edge of the drawing.
enum class LabelEdges {
    /// They turn inward: for a picture, which does not move.
    inward,
    /// A label stands as if the map went on, and is left out while it would be cut: for a map that is panned,
    /// whose names must not jump.
    still,
};

/**
 * Places labels greedily by priority, equal ones in the order given, each at its first position that is free
 * of obstacles and of labels placed before, also by earlier calls. No two placed labels overlap, nor a label
 * and an obstacle, nor a label and the dot of another. The same input gives the same result; moved by whole
 * pixels, it gives the result moved, but for what enters or leaves at the edges.
 */
class LabelPlacer {
public:
    /// @param frame  where labels are shown
    LabelPlacer(PixelBox frame, LabelEdges edges);

    /// What no label may cover.
    void avoid(const std::vector<PixelBox>& boxes);
    /// The same for symbols, which are as wide as their boxes: a label that names one must be nearer to it
    /// than to any other, by far enough that nobody reads it as the other's.
    void avoid_symbols(const std::vector<PixelBox>& symbols);
    /// What labels keep away from, unless they may stand `over_lines`; lines that lead to labels are added.
    void avoid_lines(const std::vector<PixelLine>& lines);

    /// Those that have room and are wholly inside the frame, in order of placing.
    [[nodiscard]] std::vector<PlacedLabel> place(const std::vector<LabelWish>& wishes,
                                                 const TextMeasure& measure);

    /// Where anchors count: with LabelEdges::still also some way beyond the frame.
    [[nodiscard]] PixelBox around() const noexcept { return around_; }

private:
    enum class Lines { avoid, ignore };
    [[nodiscard]] std::optional<PlacedLabel> place_in_words(const LabelWish& wish,
                                                            const TextMeasure& measure) const;
    [[nodiscard]] std::optional<PlacedLabel> place_off_lines(const LabelWish& wish, PixelSize size) const;
    [[nodiscard]] std::optional<PlacedLabel> place_over_lines(const LabelWish& wish, PixelSize size) const;
    [[nodiscard]] std::optional<PlacedLabel> beside(const LabelWish& wish, PixelSize size, Lines lines) const;
    [[nodiscard]] std::optional<PlacedLabel> farther_off(const LabelWish& wish, PixelSize size,
                                                         Lines lines) const;
    [[nodiscard]] PixelBox room_for(const LabelWish& wish, PixelPoint anchor) const;
    [[nodiscard]] bool is_free(PixelBox box, Lines lines) const;
    [[nodiscard]] bool reads_as_own(const LabelWish& wish, PixelPoint anchor, PixelBox box) const;
    [[nodiscard]] bool is_free_between(PixelPoint anchor, PixelBox box, double from_px) const;

    PixelBox frame_;
    PixelBox around_;
    bool all_lean_;
    LabelObstacles obstacles_;
    LabelObstacles labels_;
    LabelObstacles symbols_;
};

/// The point of the box nearest to a place outside of it: where a leading line ends.
[[nodiscard]] PixelPoint nearest_point(PixelBox box, PixelPoint place) noexcept;

}  // namespace dateline
