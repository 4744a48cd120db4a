/// Spatial indexes that are made here and not by GDAL, which would keep every box in memory.
#pragma once

#include "layers/shape_box.hpp"

#include <cstdint>

namespace dateline {

/// The index of one layer, told of each row with a shape after it was written.
class LayerIndex {
public:
    virtual ~LayerIndex() = default;
    /// @throws ExportError  on a full disk, as all of these.
    virtual void add(std::int64_t row, const ShapeBox& box) = 0;
    /// When all rows are written and GDAL has the file still open.
    virtual void before_closing() {}
    /// When GDAL has closed the file.
    virtual void after_closing() {}
};

}  // namespace dateline
