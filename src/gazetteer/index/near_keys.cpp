#include "gazetteer/index/near_keys.hpp"

#include <algorithm>
#include <utility>

namespace dateline {

std::vector<NearKey> NearKeyWalk::run() {
    found_.clear();
    if (tree_.keys.size() > 0) visit(tree_.trie.root(tree_.keys.size()), 0, automaton_.start());
    return std::move(found_);
}

void NearKeyWalk::visit(const KeyTrie::Node& node, std::size_t depth, const State& state) {
    // A tree has one way to each node; damaged nodes could have endlessly many.
    if (++nodes_seen_ > tree_.trie.size()) throw_damaged("a node has several parents");
    read_keys(tree_.trie.own_keys(node), depth, state);
    tree_.trie.for_each_child(node, [&](const KeyTrie::Node& child) {
        auto next = state;
        automaton_.take(next, child.label);
        if (!EditAutomaton::is_dead(next) && depth < most_bytes) visit(child, depth + 1, next);
    });
}

void NearKeyWalk::read_keys(KeyRange range, std::size_t depth, const State& state) {
    if (range.first == range.end) return;
    constexpr auto per_block = SortedKeys::keys_per_block;
    states_[depth] = state;
    known_ = depth;
    for (auto block = range.first / per_block; block * per_block < range.end; ++block) {
        auto cursor = tree_.keys.block(block);
        const auto begin = block * per_block;
        const auto end = std::min(range.end, begin + tree_.keys.size_of_block(block));
        for (auto number = begin; number < end; ++number) {
            cursor.read_next();
            if (number >= range.first) take_key(number, cursor, depth);
        }
    }
}

void NearKeyWalk::take_key(std::uint32_t number, const KeyCursor& key, std::size_t depth) {
    // The first key of a node shares less than the node's letters with the one before, which is another
    // node's; so all letters from here on are in what the key adds.
    const auto begin = std::max(key.shared(), depth);
    // Where the key before was lost, this one is too.
    if (begin > known_) return;
    const auto rest = key.rest();
    const auto end = std::min(key.shared() + rest.size(), most_bytes);
    for (known_ = begin; known_ < end; ++known_) {
        auto& next = states_[known_ + 1] = states_[known_];
        automaton_.take(next, static_cast<unsigned char>(rest[known_ - key.shared()]));
        if (EditAutomaton::is_dead(next)) return;
    }
    const auto& state = states_[known_];
    if (const auto edits = automaton_.distance(state)) {
        found_.push_back({number, key.value(), static_cast<std::uint8_t>(*edits), state.letters});
    }
}

}  // namespace dateline
