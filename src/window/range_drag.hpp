/// Marking a part of a row of bars by hand.
#pragma once

#include <vector>

namespace dateline {

/// A stretch of the row: shares of its length, 0 <= begin < end <= 1.
struct RowPart {
    double begin = 0;
    double end = 1;
    friend bool operator==(const RowPart&, const RowPart&) = default;
};

/**
 * One drag from press to release. Taken at one of its edges, the part is made longer or shorter; taken
 * between them, it is moved; anywhere else a new part is marked. Parts always begin and end where bars do.
 */
class RangeDrag {
public:
    /// `edges`: where bars begin, and where the last one ends, rising from 0 to 1. `part`: what is marked
    /// before. `at`: where the hand takes hold; `reach`: how far from an edge it still takes that.
    RangeDrag(std::vector<double> edges, RowPart part, double at, double reach);

    /// What is marked when the hand has come to `at`, 0 to 1.
    [[nodiscard]] RowPart moved_to(double at) const;

private:
    enum class Grip { begin, end, whole, nothing };
    [[nodiscard]] Grip grip_at(double at, double reach) const;
    [[nodiscard]] double nearest_edge(double at) const;
    [[nodiscard]] RowPart touched(double from, double to) const;
    [[nodiscard]] RowPart shifted(double by) const;

    std::vector<double> edges_;
    RowPart part_;
    double from_;
    Grip grip_;
};

}  // namespace dateline
