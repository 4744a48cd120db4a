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
    is_dead_ = false;
    for (auto block = range.first / per_block; block * per_block < range.end; ++block) {
        auto cursor = tree_.keys.block(block);
        const auto begin = block * per_block;
        const auto end = std::min(range.end, begin + tree_.keys.size_of_block(block));
        for (auto number = begin; number < end; ++number) {
            cursor.read_next();
            key_.resize(std::min(cursor.shared(), key_.size()));
            key_.append(cursor.rest());
            if (number >= range.first) take_key(number, cursor, depth);
        }
    }
}

void NearKeyWalk::take_key(std::uint32_t number, const KeyCursor& key, std::size_t depth) {
    // A block's first key is stored in full, and so may seem to part from the one before earlier than it
    // does.
    const auto parts_at = std::max(key.shared(), depth);
    if (parts_at > known_ && is_dead_) return;
    known_ = std::min(known_, parts_at);
    is_dead_ = false;
    for (; known_ < std::min(key_.size(), most_bytes); ++known_) {
        auto& next = states_[known_ + 1] = states_[known_];
        automaton_.take(next, static_cast<unsigned char>(key_[known_]));
        if (EditAutomaton::is_dead(next)) {
            is_dead_ = true;
            return;
        }
    }
    const auto& state = states_[known_];
    const auto edits = automaton_.distance(state);
    if (edits && known_ == key_.size()) {
        found_.push_back({number, key.value(), static_cast<std::uint8_t>(*edits), state.letters});
    }
}

}  // namespace dateline
