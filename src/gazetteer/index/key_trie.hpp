/// The first letters of sorted keys as a tree, for walks that follow many spellings at once.
#pragma once

#include "gazetteer/checked_records.hpp"
#include "gazetteer/file_format.hpp"

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace dateline {

/// Keys from `first` on, up to but without `end`.
struct KeyRange {
    std::uint32_t first = 0;
    std::uint32_t end = 0;
};

/**
 * Every node stands for the keys that begin with the bytes on the way to it. Nodes with few keys have no
 * children: those keys are read one by one. Nodes lie level by level, so that a node's children are
 * neighbours.
 */
class KeyTrie {
public:
    /// A node and the end of its keys, which its neighbours determine.
    struct Node {
        std::uint32_t number = 0;
        KeyRange keys;
        unsigned char label = 0;  ///< the byte that leads to it
    };

    KeyTrie() = default;
    explicit KeyTrie(CheckedRecords<TrieRecord> nodes) noexcept : nodes_{nodes} {}

    [[nodiscard]] std::size_t size() const noexcept { return nodes_.size(); }
    /// Over this many keys. @pre size() > 0
    [[nodiscard]] Node root(std::uint32_t key_count) const { return {0, {0, key_count}, 0}; }

    /// Calls `each(const Node&)` for the children in order of their labels. @throws GazetteerError
    void for_each_child(const Node& node, const auto& each) const;
    /// The keys of a node that no child holds: all of them, or the one that ends there.
    [[nodiscard]] KeyRange own_keys(const Node& node) const;

private:
    [[nodiscard]] std::pair<std::uint32_t, std::uint32_t> children_of(const Node& node) const;

    CheckedRecords<TrieRecord> nodes_;
};

/// Builds the nodes over `count` distinct sorted keys.
[[nodiscard]] std::vector<TrieRecord> trie_over(std::uint32_t count,
                                                const std::function<std::string_view(std::uint32_t)>& key);

inline std::pair<std::uint32_t, std::uint32_t> KeyTrie::children_of(const Node& node) const {
    const auto first = nodes_.at(node.number).first_child();
    const auto end = nodes_.at(std::size_t{node.number} + 1).first_child();
    // Children come later than their parent, so that no way through damaged nodes is endless.
    if (first <= node.number || end < first || end >= nodes_.size())
        throw_damaged("a node has no such child");
    return {first, end};
}

void KeyTrie::for_each_child(const Node& node, const auto& each) const {
    const auto [first, end] = children_of(node);
    if (first == end) return;
    auto keys_from = nodes_.at(first).first_key;
    for (auto child = first; child < end; ++child) {
        const auto keys_end = child + 1 < end ? nodes_.at(child + 1).first_key : node.keys.end;
        if (keys_from < node.keys.first || keys_end < keys_from || keys_end > node.keys.end) {
            throw_damaged("a node's keys are not its parent's");
        }
        each(Node{child, {keys_from, keys_end}, nodes_.at(child).label()});
        keys_from = keys_end;
    }
}

inline KeyRange KeyTrie::own_keys(const Node& node) const {
    const auto [first, end] = children_of(node);
    if (first == end) return node.keys;
    const auto keys_end = nodes_.at(first).first_key;
    if (keys_end < node.keys.first || keys_end > node.keys.end)
        throw_damaged("a node's keys are not its own");
    return {node.keys.first, keys_end};
}

}  // namespace dateline
