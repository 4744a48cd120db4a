/// The spatial index of a FlatGeobuf file, made in memory that does not grow with the features.
#pragma once

#include "layers/binary_file.hpp"
#include "layers/layer_index.hpp"
#include "layers/shape_box.hpp"

#include <cstdint>
#include <filesystem>

namespace dateline {

/**
 * Turns a file that GDAL has written without an index, feature after feature, into one with a packed Hilbert
 * R-tree (https://flatgeobuf.org). GDAL's own way to it keeps some 150 bytes of each feature in memory.
 */
class FlatGeobufIndex final : public LayerIndex {
public:
    /// `file` is being written by GDAL without an index, its layer alone in it.
    explicit FlatGeobufIndex(std::filesystem::path file);
    ~FlatGeobufIndex() override;

    /// Where a file with the same columns and one feature must be, written by GDAL with an index, before
    /// after_closing(): the header is taken from it.
    [[nodiscard]] std::filesystem::path sample() const;

    /// Rows are those of the file, in its order.
    void add(std::int64_t row, const ShapeBox& box) override;
    void after_closing() override;

private:
    void write_indexed(const std::filesystem::path& target);

    std::filesystem::path file_;
    BinaryFile boxes_file_;
    ByteTrain boxes_{boxes_file_, 0};
    std::uint64_t count_ = 0;
    ShapeBox around_;
};

}  // namespace dateline
