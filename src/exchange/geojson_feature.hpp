/// One GeoJSON feature.
#pragma once

#include "exchange/feature.hpp"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace dateline {

/// Reads one feature after another in the same memory.
class GeoJsonFeatureReader {
public:
    /// @param layer  of features that name none
    explicit GeoJsonFeatureReader(std::string layer);
    ~GeoJsonFeatureReader();

    /// The feature that a JSON object is; it lives until the next call. Of a property written twice the last
    /// counts. @param number  counted from 1, for an id where it has none
    /// @throws InputError  for what is no feature, or has a geometry that cannot be used
    [[nodiscard]] const Feature& read(std::string_view text, std::size_t number);

private:
    class Parser;
    std::unique_ptr<Parser> parser_;
};

}  // namespace dateline
