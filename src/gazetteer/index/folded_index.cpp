#include "gazetteer/index/folded_index.hpp"

#include "gazetteer/key_hash.hpp"

#include <algorithm>

namespace dateline {
namespace {

constexpr auto per_block = SortedKeys::keys_per_block;

}  // namespace

std::span<const NameHit> FoldedIndex::find(std::string_view key) const {
    const auto hash = content_hash(key);
    const auto tag = FoldedBucket::tag(hash);
    const auto count = at_.buckets.size();
    auto number = count > 0 ? first_slot(hash, count) : 0;
    for (std::size_t tried = 0; tried < count; ++tried) {
        const auto& bucket = at_.buckets.at(number);
        for (std::size_t slot = 0; slot < FoldedBucket::slot_count; ++slot) {
            if (bucket.tags[slot] == tag) return hits_of(bucket.hits[slot], key);
            if (bucket.tags[slot] == 0) return {};
        }
        number = number + 1 == count ? 0 : number + 1;
    }
    return {};
}

std::span<const NameHit> FoldedIndex::hits_of(const NameHit& stored, std::string_view key) const {
    if (stored.is_followed == 0) return {&stored, 1};
    const auto first = static_cast<std::size_t>(stored.place);
    if (first == hits_in_order) return find_in_order(key);
    auto last = first;
    while (at_.hits.at(last).is_followed != 0) ++last;
    return at_.hits.range(first, last - first + 1);
}

std::span<const NameHit> FoldedIndex::find_in_order(std::string_view key) const {
    const auto [number, comparison] = first_not_before(key);
    if (!comparison.is_equal()) return {};
    return read_to(number, [](const KeyCursor&) {});
}

FoldedIndex::Found FoldedIndex::found(std::uint32_t number) const {
    Found found;
    found.hits = read_to(number, [&](const KeyCursor& cursor) {
        found.key.resize(cursor.shared());
        found.key.append(cursor.rest());
    });
    return found;
}

std::uint32_t FoldedIndex::block_before(std::string_view bytes) const {
    const auto& keys = at_.forward.keys;
    const auto wanted = first_bytes(bytes);
    const auto begins_before = [&](std::uint32_t block) {
        const auto begin = at_.fence.at(block);
        if (begin != wanted) return begin < wanted;
        auto cursor = keys.block(block);
        cursor.read_next();
        return cursor.rest() < bytes;
    };
    std::uint32_t before = 0;
    for (auto after = keys.block_count(); after - before > 1;) {
        const auto middle = before + (after - before) / 2;
        (begins_before(middle) ? before : after) = middle;
    }
    return before;
}

FoldedIndex::Position FoldedIndex::first_not_before(std::string_view bytes) const {
    const auto& keys = at_.forward.keys;
    if (keys.size() == 0) return {};
    // It lies in the last block that begins before the bytes, or begins the next one.
    const auto first_block = block_before(bytes);
    for (auto block = first_block; block < std::min(first_block + 2, keys.block_count()); ++block) {
        auto cursor = keys.block(block);
        KeyComparison comparison{bytes};
        for (std::uint32_t i = 0; i < keys.size_of_block(block); ++i) {
            cursor.read_next();
            comparison.take(cursor);
            if (!comparison.is_before()) return {block * per_block + i, comparison};
        }
    }
    return {keys.size(), KeyComparison{bytes}};
}

bool FoldedIndex::starts_a_key(std::string_view words) const {
    // No byte of a key sorts before the space, so the first key from here on decides.
    const auto comparison = first_not_before(words).comparison;
    return comparison.starts_with_text() && (comparison.is_equal() || comparison.byte_after() == ' ');
}

}  // namespace dateline
