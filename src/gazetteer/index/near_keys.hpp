/// The keys within a few edits of a pattern.
#pragma once

#include "gazetteer/index/edit_automaton.hpp"
#include "gazetteer/index/key_trie.hpp"
#include "gazetteer/index/sorted_keys.hpp"

#include <array>
#include <cstdint>
#include <vector>

namespace dateline {

/// Sorted keys and the tree over them.
struct KeyTree {
    SortedKeys keys;
    KeyTrie trie;
};

/// A key that is near enough.
struct NearKey {
    std::uint32_t number = 0;  ///< in its tree
    std::uint32_t value = 0;   ///< stored with it
    std::uint8_t edits = 0;
    std::uint8_t letters = 0;
};

/**
 * Walks a tree with an automaton: what no key can begin with is left at its first letter, and keys under the
 * leaves are read one after the other, each only from where it parts from the one before.
 */
class NearKeyWalk {
public:
    /// Both must outlive the walk.
    NearKeyWalk(const KeyTree& tree, const EditAutomaton& automaton) : tree_{tree}, automaton_{automaton} {}

    /// In byte order. @throws GazetteerError
    [[nodiscard]] std::vector<NearKey> run();

private:
    using State = EditAutomaton::State;

    void visit(const KeyTrie::Node& node, std::size_t depth, const State& state);
    void read_keys(KeyRange range, std::size_t depth, const State& state);
    void take_key(std::uint32_t number, const KeyCursor& key, std::size_t depth);

    /// More bytes than a key within reach can have: 63 letters and 3 more, of up to 4 bytes.
    static constexpr std::size_t most_bytes = 280;

    const KeyTree& tree_;
    const EditAutomaton& automaton_;
    std::vector<NearKey> found_;
    std::size_t nodes_seen_ = 0;
    std::array<State, most_bytes + 1> states_;  ///< after so many bytes of the key
    std::size_t known_ = 0;  ///< bytes of the last key with a state: all of them, or up to where it was lost
};

}  // namespace dateline
