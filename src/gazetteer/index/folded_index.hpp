/// The index by folded name in a mapped file: names exactly, by their beginning, and nearly.
#pragma once

#include "gazetteer/gazetteer.hpp"
#include "gazetteer/index/folded_slots.hpp"
#include "gazetteer/index/least_places.hpp"
#include "gazetteer/index/near_keys.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

class FoldedIndex {
public:
    struct Sections {
        KeyTree forward;   ///< keys; the value of each is how many hits it has
        KeyTree backward;  ///< keys with their letters in reverse; the value of each is the key's number
        CheckedRecords<std::uint64_t> fence;       ///< first bytes of each block's first key
        CheckedRecords<std::uint32_t> first_hits;  ///< of each block
        CheckedRecords<FoldedBucket> buckets;
        CheckedRecords<NameHit> hits;
        LeastPlaces least_places;  ///< of each block
    };

    FoldedIndex() = default;
    explicit FoldedIndex(const Sections& sections) : at_{sections} {}

    /// The places that have exactly this key, likeliest first. One hash and one cache miss, two for a
    /// name of several places.
    [[nodiscard]] std::span<const NameHit> find(std::string_view key) const;

    /// Whether some key starts with these words, and they end at a word's end in it.
    [[nodiscard]] bool starts_a_key(std::string_view words) const;

    /// A key, its places, and how far it is from what was asked for.
    struct Found {
        std::uint32_t number = 0;
        std::string key;
        std::span<const NameHit> hits;
        int edits = 0;
    };

    /**
     * Keys that start with these bytes: those of the likeliest places, about `count` of them, likeliest
     * first. The time depends on `count` and hardly on how many keys there are.
     */
    [[nodiscard]] std::vector<Found> starting_with(std::string_view bytes, std::size_t count) const;

    /**
     * Keys nearly spelt like this one, at most `count`: nearest first, and the likelier ones first of equally
     * near ones. How far they may be apart is edits_allowed() for the shorter of both. Empty for a key of
     * more than 63 letters. Keys farther off are looked for only while fewer than `count` nearer ones are
     * found.
     */
    [[nodiscard]] std::vector<Found> near(std::string_view key, std::size_t count) const;

private:
    /// Where a text belongs among the keys: the first key not before it, and how the two compare.
    struct Position {
        std::uint32_t key = 0;
        KeyComparison comparison{"\xFF"};
    };

    /// Calls `each(const KeyCursor&)` for the keys from the block's first up to this one. @returns its hits
    [[nodiscard]] std::span<const NameHit> read_to(std::uint32_t number, const auto& each) const;
    [[nodiscard]] std::span<const NameHit> hits_of(const NameHit& stored, std::string_view key) const;
    [[nodiscard]] std::span<const NameHit> find_in_order(std::string_view key) const;
    [[nodiscard]] Found found(std::uint32_t number) const;
    [[nodiscard]] std::uint32_t block_before(std::string_view bytes) const;
    [[nodiscard]] Position first_not_before(std::string_view bytes) const;
    [[nodiscard]] KeyRange range_starting_with(std::string_view bytes) const;
    /// Calls `each(number, first hit)` for the keys of a block that lie in the range.
    void for_each_in_block(std::uint32_t block, KeyRange range, const auto& each) const;

    class Neighbourhood;

    Sections at_;
};

std::span<const NameHit> FoldedIndex::read_to(std::uint32_t number, const auto& each) const {
    const auto block = number / SortedKeys::keys_per_block;
    // Asked for before the keys are read, so that both come from memory at once.
    std::size_t first_hit = at_.first_hits.at(block);
    auto cursor = at_.forward.keys.block(block);
    for (auto left = number % SortedKeys::keys_per_block;; --left) {
        cursor.read_next();
        each(cursor);
        if (left == 0) break;
        first_hit += cursor.value();
    }
    return at_.hits.range(first_hit, cursor.value());
}

}  // namespace dateline
