/// The box around many shapes, in constant memory.
#pragma once

#include "exchange/feature.hpp"

#include <array>
#include <optional>

namespace dateline {

/**
 * The smallest box around everything added, with west > east where that is across the antimeridian.
 * Longitudes are kept by degree, so that an empty stretch counts only where it reaches from one whole degree
 * to another: the box is never too small, and is the smallest when what is left out is wider than 2°.
 */
class RunningBox {
public:
    void add(LatLon point) noexcept;
    void add(const FeatureShape& shape);
    /// Nothing before anything was added.
    [[nodiscard]] std::optional<Box> box() const;

private:
    /// The westernmost and easternmost longitude seen within one degree.
    struct Cell {
        double west_deg = 1000;
        double east_deg = -1000;

        [[nodiscard]] bool seen() const noexcept { return west_deg <= east_deg; }
        void take(double lon_deg) noexcept;
    };

    void add(const std::vector<LatLon>& points);
    void cover(double west_deg, double east_deg) noexcept;

    std::array<Cell, 361> cells_;  ///< -180 to 180; the last holds 180 alone
    double south_deg_ = 1000;
    double north_deg_ = -1000;
};

}  // namespace dateline
