#include "gazetteer/index/loose_index_builder.hpp"

#include "base/error.hpp"
#include "gazetteer/index/packed_hit.hpp"
#include "gazetteer/key_hash.hpp"

#include <algorithm>
#include <bit>
#include <span>
#include <tuple>

namespace dateline {
namespace {

void place_slot(std::vector<LooseSlot>& slots, std::uint64_t hash, LooseSlot stored) {
    auto slot = first_slot(hash, slots.size());
    while (!slots[slot].is_empty()) slot = slot + 1 == slots.size() ? 0 : slot + 1;
    slots[slot] = stored;
}

}  // namespace

void LooseIndexBuilder::add(std::string_view key, std::uint32_t place, NameKind kind) {
    if (!key.empty()) entries_.push_back({content_hash(key), packed_hit(place, kind)});
}

LooseIndexRecords LooseIndexBuilder::build() {
    std::sort(entries_.begin(), entries_.end(), [](const Entry& a, const Entry& b) {
        return std::tie(a.hash, a.hit) < std::tie(b.hash, b.hit);
    });
    std::size_t keys = 0;
    for (std::size_t i = 0; i < entries_.size(); ++i)
        keys += i == 0 || entries_[i].hash != entries_[i - 1].hash;
    LooseIndexRecords records;
    // Six of seven slots filled: a key that is there is met at the fourth, one that is not after 25, side by
    // side.
    records.slots.resize(keys + keys / 6 + 1);
    std::vector<NameHit> hits;
    for (std::size_t first = 0, end = 0; first < entries_.size(); first = end) {
        hits.clear();
        for (; end < entries_.size() && entries_[end].hash == entries_[first].hash; ++end) {
            const auto hit = unpacked_hit(entries_[end].hit);
            if (hits.empty() || hits.back().place != hit.place) hits.push_back(hit);
        }
        const auto count = static_cast<std::uint32_t>(hits.size());
        if (records.hits.size() + count >= LooseSlot::most_hits) {
            throw InputError("this gazetteer has more than 1000 million names; split it by country");
        }
        place_slot(records.slots, entries_[first].hash,
                   {entries_[first].hash, static_cast<std::uint32_t>(records.hits.size()),
                    std::min(count, LooseSlot::many)});
        if (count >= LooseSlot::many) records.hits.push_back(std::bit_cast<NameHit>(count));
        records.hits.insert(records.hits.end(), hits.begin(), hits.end());
    }
    entries_ = {};
    return records;
}

}  // namespace dateline
