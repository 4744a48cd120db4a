/// One layer of the page's map as encoded lines.
#pragma once

#include "mapview/basemap.hpp"
#include "webpage/line_code.hpp"
#include "webpage/page_scales.hpp"

#include <cstddef>
#include <span>
#include <string>

namespace dateline {

/// Takes a layer's cells from west to east and south to north.
class LayerLines {
public:
    /// Longitudes lie within 180° of `middle`, on a grid of so many steps to a degree. The layer must outlive
    /// it.
    LayerLines(const PageLayer& layer, int per_degree, Degrees middle)
        : layer_{layer}, per_degree_{per_degree}, middle_{middle} {}

    void add(const CellShape& shape, CellNumber cell);
    /// All lines, with blanks between them.
    [[nodiscard]] std::string take();

private:
    [[nodiscard]] bool is_filled() const;
    void add_to_run(CellNumber cell);
    void end_run();
    void add_line(const CellShape& shape, CellNumber cell, std::size_t number);
    void append(std::span<const GridPoint> line);

    const PageLayer& layer_;
    int per_degree_;
    Degrees middle_;
    std::string lines_;
    int first_ = 0;  ///< cell of the run
    int run_ = 0;    ///< cells in it
};

}  // namespace dateline
