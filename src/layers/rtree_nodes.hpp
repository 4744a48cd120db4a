/// SQLite's R*Tree, as it lies in its tables (https://sqlite.org/rtree.html, section 9).
#pragma once

#include "layers/external_sort.hpp"
#include "layers/shape_box.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// Packs boxes, in the order they come, into the nodes of a tree, and says them as SQL.
class RtreeNodes {
public:
    using Statement = std::function<void(const std::string&)>;

    /// `node_bytes` is the size that the empty index has chosen for its nodes.
    RtreeNodes(std::string index, std::size_t node_bytes, const std::filesystem::path& folder,
               Statement execute);

    void add(std::int64_t row, const ShapeBox& box);
    /// Call last.
    void finish();

private:
    /// A row with its box, or a node with the box around it.
    struct Cell {
        std::int64_t id;
        ShapeBox box;
    };
    struct RowNode {
        std::int64_t key;  ///< the row
        std::int64_t node;
    };

    void put(std::size_t level, const Cell& cell);
    void write_node(std::size_t level, std::int64_t number);
    /// Adds a pair of numbers to a table of the index, many in one statement.
    void say_pair(std::string& pairs, std::string_view table, std::int64_t first, std::int64_t second);
    void say_pairs(std::string& pairs, std::string_view table);

    std::string index_;
    std::size_t node_bytes_;
    std::size_t cells_in_node_;
    Statement execute_;
    std::vector<std::vector<Cell>> levels_;  ///< nodes that are being filled, leaves first
    std::int64_t last_number_ = 1;           ///< 1 is the root's
    ExternalSort<RowNode> row_nodes_;
    std::string parents_;
};

}  // namespace dateline
