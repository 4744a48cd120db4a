#include "layers/flatgeobuf_index.hpp"

#include "base/error.hpp"
#include "layers/external_sort.hpp"

#include <bit>
#include <cstring>
#include <optional>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

namespace dateline {
namespace {

static_assert(std::endian::native == std::endian::little, "FlatGeobuf is written as it lies in memory");

constexpr std::uint64_t magic_bytes = 8;
constexpr std::uint64_t prefix_bytes = 4;  // the size before the header, and before each feature
constexpr std::uint64_t node_children = 16;

/// A feature's place in the file without index.
struct FeatureRecord {
    std::uint32_t key;         ///< on the Hilbert curve
    std::uint32_t size_bytes;  ///< with its prefix
    std::uint64_t offset;
    ShapeBox box;
};

/// A node as it lies in the file. The offset of a leaf is that of its feature, of another the number of its
/// first child, counted from the root.
struct Node {
    ShapeBox box;
    std::uint64_t offset = 0;
};
static_assert(sizeof(Node) == 40);

std::span<const std::byte> bytes_of(const Node& node) {
    return std::as_bytes(std::span{&node, 1});
}

/// What stands before the index: the magic bytes and the header, a flatbuffer (https://flatbuffers.dev).
class Header {
public:
    explicit Header(const BinaryFile& file)
        : bytes_(magic_bytes + prefix_bytes + file.read_value<std::uint32_t>(magic_bytes)) {
        file.read(0, bytes_);
    }

    void set_feature_count(std::uint64_t count) { put(field(8), count); }

    void set_envelope(const ShapeBox& box) {
        const std::size_t at = field(1);
        put(at + value<std::uint32_t>(at) + sizeof(std::uint32_t), box);  // after the vector's length
    }

    [[nodiscard]] const std::vector<std::byte>& bytes() const noexcept { return bytes_; }

private:
    template <typename Value>
    [[nodiscard]] Value value(std::size_t at) const {
        if (at + sizeof(Value) > bytes_.size()) fail();
        Value value;
        std::memcpy(&value, bytes_.data() + at, sizeof value);
        return value;
    }

    template <typename Value>
    void put(std::size_t at, const Value& value) {
        if (at + sizeof(Value) > bytes_.size()) fail();
        std::memcpy(bytes_.data() + at, &value, sizeof value);
    }

    /// Where the table has the field that its schema counts so.
    [[nodiscard]] std::size_t field(std::size_t number) const {
        constexpr std::size_t root = magic_bytes + prefix_bytes;
        const std::size_t table = root + value<std::uint32_t>(root);
        const std::size_t directory = table - static_cast<std::size_t>(value<std::int32_t>(table));
        const std::size_t entry = 2 * sizeof(std::uint16_t) + number * sizeof(std::uint16_t);
        if (entry >= value<std::uint16_t>(directory)) fail();
        const auto in_table = value<std::uint16_t>(directory + entry);
        if (in_table == 0) fail();
        return table + in_table;
    }

    [[noreturn]] static void fail() { throw ExportError("GDAL's FlatGeobuf header is not as expected"); }

    std::vector<std::byte> bytes_;
};

/// The index, filled from its leaves upwards while they come.
class Tree {
public:
    Tree(BinaryFile& file, std::uint64_t begin, std::uint64_t leaves) : file_{file}, begin_{begin} {
        std::vector<std::uint64_t> sizes{leaves};
        do {
            sizes.push_back((sizes.back() + node_children - 1) / node_children);
        } while (sizes.back() > 1);
        for (const std::uint64_t size : sizes) node_count_ += size;
        std::uint64_t first = node_count_;
        for (const std::uint64_t size : sizes) {
            first -= size;  // the root stands first, the leaves last
            levels_.push_back({first, {}});
        }
        leaves_.emplace(file, begin + levels_.front().next * sizeof(Node));
    }

    [[nodiscard]] std::uint64_t end() const noexcept { return begin_ + node_count_ * sizeof(Node); }

    void add(const Node& leaf) {
        leaves_->append(bytes_of(leaf));
        gather(0, leaf.box);
    }

    void finish() {
        leaves_->flush();
        for (std::size_t level = 0; level + 1 < levels_.size(); ++level) {
            if (levels_[level].gathered > 0) write_parent(level);
        }
    }

private:
    struct Level {
        std::uint64_t next;  ///< number of the node to come
        ShapeBox around;     ///< of the nodes whose parent is still to be written
        std::uint64_t gathered = 0;
    };

    void gather(std::size_t level, const ShapeBox& box) {
        Level& here = levels_[level];
        here.around.cover(box);
        ++here.next;
        if (++here.gathered == node_children) write_parent(level);
    }

    void write_parent(std::size_t level) {
        if (level + 1 == levels_.size()) return;
        Level& here = levels_[level];
        const Node parent{here.around, here.next - here.gathered};
        file_.write(begin_ + levels_[level + 1].next * sizeof(Node), bytes_of(parent));
        here.around = {};
        here.gathered = 0;
        gather(level + 1, parent.box);
    }

    BinaryFile& file_;
    std::uint64_t begin_;
    std::uint64_t node_count_ = 0;
    std::vector<Level> levels_;  ///< leaves first
    std::optional<ByteTrain> leaves_;
};

std::filesystem::path indexed_name(const std::filesystem::path& file) {
    return file.string() + ".indexed";
}

ExternalSort<FeatureRecord> sorted_features(const BinaryFile& unindexed, const BinaryFile& boxes,
                                            std::uint64_t count, const std::filesystem::path& folder) {
    ExternalSort<FeatureRecord> features{folder};
    std::uint64_t offset = magic_bytes + prefix_bytes + unindexed.read_value<std::uint32_t>(magic_bytes);
    for (std::uint64_t i = 0; i < count; ++i) {
        const auto box = boxes.read_value<ShapeBox>(i * sizeof(ShapeBox));
        const auto size =
            static_cast<std::uint32_t>(prefix_bytes + unindexed.read_value<std::uint32_t>(offset));
        features.add({hilbert_position(box), size, offset, box});
        offset += size;
    }
    return features;
}

}  // namespace

FlatGeobufIndex::FlatGeobufIndex(std::filesystem::path file)
    : file_{std::move(file)}, boxes_file_{BinaryFile::nameless(file_.parent_path())} {}

FlatGeobufIndex::~FlatGeobufIndex() {
    std::error_code ignored;
    std::filesystem::remove(sample(), ignored);
    std::filesystem::remove(indexed_name(file_), ignored);
}

std::filesystem::path FlatGeobufIndex::sample() const {
    return file_.string() + ".sample.fgb";
}

void FlatGeobufIndex::add(std::int64_t, const ShapeBox& box) {
    boxes_.append(std::as_bytes(std::span{&box, 1}));
    around_.cover(box);
    ++count_;
}

void FlatGeobufIndex::after_closing() {
    if (count_ == 0) return;
    boxes_.flush();
    write_indexed(indexed_name(file_));
    std::filesystem::rename(indexed_name(file_), file_);
}

void FlatGeobufIndex::write_indexed(const std::filesystem::path& target) {
    Header header{BinaryFile::existing(sample())};
    header.set_feature_count(count_);
    header.set_envelope(around_);
    const BinaryFile source = BinaryFile::existing(file_);
    BinaryFile indexed = BinaryFile::made(target);
    indexed.write(0, header.bytes());
    Tree tree{indexed, header.bytes().size(), count_};
    ByteTrain features{indexed, tree.end()};
    std::vector<std::byte> feature;
    sorted_features(source, boxes_file_, count_, file_.parent_path()).each([&](const FeatureRecord& record) {
        feature.resize(record.size_bytes);
        source.read(record.offset, feature);
        tree.add({record.box, features.offset() - tree.end()});
        features.append(feature);
    });
    tree.finish();
    features.flush();
}

}  // namespace dateline
