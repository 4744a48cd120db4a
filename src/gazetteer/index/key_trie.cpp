#include "gazetteer/index/key_trie.hpp"

#include "gazetteer/index/sorted_keys.hpp"

namespace dateline {
namespace {

/// What is known of a node while its children are made.
struct Span {
    KeyRange keys;
    std::uint32_t depth;
};

/// The end of the keys that have the byte of the first one at this depth.
std::uint32_t end_of_group(KeyRange keys, std::size_t depth, const auto& byte_at) {
    const auto byte = byte_at(keys.first, depth);
    auto low = keys.first, high = keys.end;
    while (high - low > 1) {
        const auto middle = low + (high - low) / 2;
        (byte_at(middle, depth) == byte ? low : high) = middle;
    }
    return high;
}

}  // namespace

std::vector<TrieRecord> trie_over(std::uint32_t count,
                                  const std::function<std::string_view(std::uint32_t)>& key) {
    constexpr std::uint32_t few = SortedKeys::keys_per_block;
    const auto byte_at = [&key](std::uint32_t number, std::size_t depth) {
        return static_cast<unsigned char>(key(number)[depth]);
    };
    std::vector<TrieRecord> nodes{TrieRecord{0, 0, 0}};
    std::vector<Span> spans{{{0, count}, 0}};
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        auto [keys, depth] = spans[i];
        nodes[i].set_first_child(static_cast<std::uint32_t>(nodes.size()));
        if (keys.end - keys.first <= few || nodes.size() + 256 > TrieRecord::most_nodes) continue;
        if (key(keys.first).size() == depth) ++keys.first;
        while (keys.first < keys.end) {
            const auto end = end_of_group(keys, depth, byte_at);
            nodes.push_back(TrieRecord{0, byte_at(keys.first, depth), keys.first});
            spans.push_back({{keys.first, end}, depth + 1});
            keys.first = end;
        }
    }
    nodes.push_back(TrieRecord{static_cast<std::uint32_t>(nodes.size()), 0, count});
    return nodes;
}

}  // namespace dateline
