/// What every format's writer does.
#pragma once

#include "exchange/feature.hpp"

#include <cstddef>

namespace dateline {

/// Writes features one after the other. What it makes stands only after end().
class FeatureWriter {
public:
    virtual ~FeatureWriter() = default;
    /// @throws ExportError  when it cannot be written.
    virtual void write(const Feature& feature) = 0;
    /// Call once, last. @throws ExportError
    virtual void end() = 0;
};

}  // namespace dateline
