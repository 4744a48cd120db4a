/// The index by loose key under construction.
#pragma once

#include "gazetteer/gazetteer.hpp"
#include "gazetteer/index/loose_index.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace dateline {

struct LooseIndexRecords {
    std::vector<LooseSlot> slots;
    std::vector<NameHit> hits;
};

/// Takes 16 bytes for each name while names are added.
class LooseIndexBuilder {
public:
    /// In any order. Empty keys are left out. A place that has a key several times keeps the best kind.
    /// @param place  numbered from the likeliest on, below 2^28
    void add(std::string_view key, std::uint32_t place, NameKind kind);

    /// @throws InputError  for more names than 30 bits can count
    [[nodiscard]] LooseIndexRecords build();

private:
    struct Entry {
        std::uint64_t hash;
        std::uint32_t hit;
    };
    std::vector<Entry> entries_;
};

}  // namespace dateline
