#include "layers/rtree_nodes.hpp"

#include "layers/sql_text.hpp"

#include <fmt/format.h>

#include <bit>
#include <cmath>
#include <iterator>
#include <limits>
#include <utility>

namespace dateline {
namespace {

constexpr std::size_t head_bytes = 4;
constexpr std::size_t cell_bytes = 8 + 4 * sizeof(float);
constexpr std::size_t statement_bytes = 1 << 15;

/// The node as the hexadecimal digits of a blob; numbers have their highest byte first.
class Blob {
public:
    template <typename Value>
    void add(Value value) {
        fmt::format_to(std::back_inserter(digits_), "{:0{}X}", value, 2 * sizeof(Value));
    }

    /// Rounded outwards: a box in the tree is never smaller than the shape.
    void add_low(double value) { add_rounded(value, -std::numeric_limits<float>::infinity()); }
    void add_high(double value) { add_rounded(value, std::numeric_limits<float>::infinity()); }

    [[nodiscard]] std::string filled_to(std::size_t bytes) && {
        digits_.resize(2 * bytes, '0');
        return std::move(digits_);
    }

private:
    void add_rounded(double value, float towards) {
        auto rounded = static_cast<float>(value);
        const bool inside = towards < 0 ? rounded > value : rounded < value;
        if (inside) rounded = std::nextafter(rounded, towards);
        add(std::bit_cast<std::uint32_t>(rounded));
    }

    std::string digits_;
};

}  // namespace

RtreeNodes::RtreeNodes(std::string index, std::size_t node_bytes, const std::filesystem::path& folder,
                       Statement execute)
    : index_{std::move(index)},
      node_bytes_{node_bytes},
      cells_in_node_{(node_bytes - head_bytes) / cell_bytes},
      execute_{std::move(execute)},
      levels_(1),
      row_nodes_{folder} {}

void RtreeNodes::add(std::int64_t row, const ShapeBox& box) {
    put(0, {row, box});
}

void RtreeNodes::put(std::size_t level, const Cell& cell) {
    if (level == levels_.size()) levels_.emplace_back();
    if (levels_[level].size() == cells_in_node_) {
        write_node(level, ++last_number_);
    }
    levels_[level].push_back(cell);
}

void RtreeNodes::write_node(std::size_t level, std::int64_t number) {
    const std::vector<Cell> cells = std::exchange(levels_[level], {});
    const bool is_root = number == 1;
    Blob blob;
    blob.add(static_cast<std::uint16_t>(is_root ? level : 0));
    blob.add(static_cast<std::uint16_t>(cells.size()));
    ShapeBox around;
    for (const Cell& cell : cells) {
        blob.add(static_cast<std::uint64_t>(cell.id));
        blob.add_low(cell.box.west_deg);
        blob.add_high(cell.box.east_deg);
        blob.add_low(cell.box.south_deg);
        blob.add_high(cell.box.north_deg);
        around.cover(cell.box);
        if (level == 0) {
            row_nodes_.add({cell.id, number});
        } else {
            say_pair(parents_, "parent", cell.id, number);
        }
    }
    execute_(fmt::format("INSERT OR REPLACE INTO {} VALUES ({},X'{}')", sql_name(index_ + "_node"), number,
                         std::move(blob).filled_to(node_bytes_)));
    if (!is_root) put(level + 1, {number, around});
}

void RtreeNodes::finish() {
    for (std::size_t level = 0; level + 1 < levels_.size(); ++level) write_node(level, ++last_number_);
    write_node(levels_.size() - 1, 1);
    say_pairs(parents_, "parent");
    std::string rows;
    row_nodes_.each([&](const RowNode& pair) { say_pair(rows, "rowid", pair.key, pair.node); });
    say_pairs(rows, "rowid");
}

void RtreeNodes::say_pair(std::string& pairs, std::string_view table, std::int64_t first,
                          std::int64_t second) {
    fmt::format_to(std::back_inserter(pairs), "{}({},{})", pairs.empty() ? "" : ",", first, second);
    if (pairs.size() > statement_bytes) say_pairs(pairs, table);
}

void RtreeNodes::say_pairs(std::string& pairs, std::string_view table) {
    if (pairs.empty()) return;
    execute_(fmt::format("INSERT INTO {} VALUES {}", sql_name(fmt::format("{}_{}", index_, table)), pairs));
    pairs.clear();
}

}  // namespace dateline
