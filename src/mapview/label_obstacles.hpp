/// What is in the way of labels, found by where it is.
#pragma once

#include "mapview/drawing.hpp"

#include <functional>
#include <unordered_map>
#include <vector>

namespace dateline {

/// Boxes and pieces of lines, filed by the squares of a coarse grid that they touch.
class LabelObstacles {
public:
    void add(PixelBox box);
    void add_lines(const std::vector<PixelLine>& lines);

    [[nodiscard]] bool meets(PixelBox box) const;
    /// Whether one of the boxes that meet this one is as asked.
    [[nodiscard]] bool any(PixelBox box, const std::function<bool(PixelBox)>& is_asked) const;
    /// Whether a line passes through the box; the answer moves with both when all are moved alike.
    [[nodiscard]] bool meets_lines(PixelBox box) const;

private:
    struct Piece {
        PixelPoint from, to;
    };
    struct Square {
        std::vector<std::size_t> boxes, pieces;
    };
    template <class Each>
    static void for_each_square(PixelBox box, const Each& each);
    template <class Holds>
    [[nodiscard]] bool any_square(PixelBox box, const Holds& holds) const;
    void add_piece(PixelPoint from, PixelPoint to);

    std::vector<PixelBox> boxes_;
    std::vector<Piece> pieces_;
    std::unordered_map<long, Square> squares_;
};

}  // namespace dateline
