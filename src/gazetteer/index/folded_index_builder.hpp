/// The index by folded name under construction.
#pragma once

#include "gazetteer/file_format.hpp"
#include "gazetteer/gazetteer.hpp"
#include "gazetteer/index/folded_slots.hpp"
#include "gazetteer/index/key_sorter.hpp"
#include "gazetteer/index/sorted_keys_builder.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace dateline {

/// The sections that FoldedIndex reads.
struct FoldedIndexRecords {
    SortedKeysRecords forward;
    SortedKeysRecords backward;
    std::vector<TrieRecord> forward_trie;
    std::vector<TrieRecord> backward_trie;
    std::vector<std::uint64_t> fence;
    std::vector<std::uint32_t> first_hits;
    std::vector<std::uint32_t> least_places;
    std::vector<FoldedBucket> buckets;
    std::vector<NameHit> hits;
};

/// Takes some 16 bytes and the key for each name while names are added, and twice that while it builds.
class FoldedIndexBuilder {
public:
    /// In any order. Empty keys are left out. A place that has a key several times keeps the best kind.
    /// @param place  numbered from the likeliest on, below 2^28
    /// @throws InputError  for a key over 65535 bytes, or more of them than fit 4 GB
    void add(std::string_view key, std::uint32_t place, NameKind kind);

    /// @throws InputError  for more names than 28 bits can count
    [[nodiscard]] FoldedIndexRecords build();

private:
    KeySorter names_;
};

}  // namespace dateline
