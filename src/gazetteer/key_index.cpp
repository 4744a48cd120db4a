#include "gazetteer/key_index.hpp"

#include "gazetteer/key_hash.hpp"

#include <algorithm>
#include <cstddef>

namespace dateline {

static_assert(sizeof(NameHit) == sizeof(HitRecord) && alignof(NameHit) == alignof(HitRecord));
static_assert(offsetof(NameHit, place) == offsetof(HitRecord, place));
static_assert(offsetof(NameHit, kind) == offsetof(HitRecord, kind));

namespace {

std::ptrdiff_t clamped(std::size_t index, std::size_t size) {
    return static_cast<std::ptrdiff_t>(std::min(index, size));
}

}  // namespace

std::span<const NameHit> KeyIndex::hits_of(const KeyRecord& key) const {
    const auto hits = hits_.range(key.first_hit, key.hit_count);
    return {reinterpret_cast<const NameHit*>(hits.data()), hits.size()};
}

std::span<const NameHit> KeyIndex::find(std::string_view key) const {
    const auto hash = content_hash(key);
    const auto count = slots_.size();
    auto slot = count > 0 ? first_slot(hash, count) : 0;
    for (std::size_t tried = 0; tried < count; ++tried) {
        const auto& record = slots_.at(slot);
        if (record.key_plus_one == 0) return {};
        if (record.tag == static_cast<std::uint32_t>(hash)) {
            const auto& found = keys_.at(record.key_plus_one - 1);
            if (texts_.at(found.text) == key) return hits_of(found);
        }
        slot = slot + 1 == count ? 0 : slot + 1;
    }
    return {};
}

std::string_view KeyIndex::first_from(std::string_view bytes) const {
    const auto from = keys_from(bytes);
    return from.empty() ? std::string_view{} : texts_.at(from.front().text);
}

std::span<const KeyRecord> KeyIndex::keys_from(std::string_view bytes) const {
    const auto all = keys_.all();
    const auto fence = fence_.all();
    const auto [from, to] = std::equal_range(fence.begin(), fence.end(), first_bytes(bytes));
    // The key sought lies behind the last post before it, and not behind the first post after it.
    const auto post_before = static_cast<std::size_t>(std::max<std::ptrdiff_t>(from - fence.begin() - 1, 0));
    const auto post_after = static_cast<std::size_t>(to - fence.begin());
    const auto begin = all.begin() + clamped(post_before * keys_per_fence_post, all.size());
    const auto end = all.begin() + clamped(post_after * keys_per_fence_post, all.size());
    const auto first =
        std::partition_point(begin, end, [&](const KeyRecord& key) { return texts_.at(key.text) < bytes; });
    return {first, all.end()};
}

std::span<const KeyRecord> KeyIndex::starting_with(std::string_view bytes) const {
    const auto from = keys_from(bytes);
    const auto last = std::partition_point(from.begin(), from.end(), [&](const KeyRecord& key) {
        return texts_.at(key.text).substr(0, bytes.size()) == bytes;
    });
    return {from.begin(), last};
}

}  // namespace dateline
