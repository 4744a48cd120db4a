#include "gazetteer/key_index_builder.hpp"

#include "gazetteer/key_hash.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace dateline {
namespace {

/// A quarter more slots than keys: short searches for little space.
std::vector<SlotRecord> slots_for(const std::vector<KeyRecord>& keys, const TextPool& texts) {
    std::vector<SlotRecord> slots(keys.size() + keys.size() / 4 + 1);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const auto hash = content_hash(texts.at(keys[i].text));
        auto slot = first_slot(hash, slots.size());
        while (slots[slot].key_plus_one != 0) slot = (slot + 1) % slots.size();
        slots[slot] = {static_cast<std::uint32_t>(hash), static_cast<std::uint32_t>(i + 1)};
    }
    return slots;
}

std::vector<std::uint64_t> fence_for(const std::vector<KeyRecord>& keys, const TextPool& texts) {
    std::vector<std::uint64_t> fence;
    for (std::size_t i = 0; i < keys.size(); i += keys_per_fence_post) {
        fence.push_back(first_bytes(texts.at(keys[i].text)));
    }
    return fence;
}

}  // namespace

void KeyIndexBuilder::add(std::string key, std::uint32_t place, NameKind kind) {
    if (!key.empty()) entries_.push_back({std::move(key), place, kind});
}

KeyIndexRecords KeyIndexBuilder::build(TextPool& texts, const std::vector<float>& priors) {
    std::sort(entries_.begin(), entries_.end(), [](const Entry& a, const Entry& b) {
        return std::tie(a.key, a.place, a.kind) < std::tie(b.key, b.place, b.kind);
    });
    KeyIndexRecords records;
    const Entry* previous = nullptr;
    for (const auto& entry : entries_) {
        const bool new_key = previous == nullptr || previous->key != entry.key;
        if (new_key) {
            const auto first_hit = static_cast<std::uint32_t>(records.hits.size());
            records.keys.push_back({texts.add(entry.key), first_hit, 0, priors.at(entry.place)});
        }
        if (new_key || previous->place != entry.place) {
            records.hits.push_back({entry.place, static_cast<std::uint8_t>(entry.kind), {}});
            ++records.keys.back().hit_count;
        }
        previous = &entry;
    }
    records.slots = slots_for(records.keys, texts);
    records.fence = fence_for(records.keys, texts);
    entries_.clear();
    return records;
}

}  // namespace dateline
