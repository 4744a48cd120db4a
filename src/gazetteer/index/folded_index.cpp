#include "gazetteer/index/folded_index.hpp"

#include "gazetteer/index/folded_slots.hpp"
#include "gazetteer/key_hash.hpp"

#include <algorithm>

namespace dateline {
namespace {

constexpr auto per_block = SortedKeys::keys_per_block;

}  // namespace

std::span<const NameHit> FoldedIndex::find(std::string_view key) const {
    const FoldedSlots slots{at_.forward.keys.size(), at_.slots.size()};
    const auto hash = content_hash(key);
    auto slot = slots.first(hash);
    for (std::size_t tried = 0; tried < at_.slots.size(); ++tried) {
        const auto stored = at_.slots.at(slot);
        if (stored == 0) return {};
        if (const auto number = slots.key_if_tagged(stored, hash)) {
            if (const auto hits = hits_if_equal(*number, key); !hits.empty()) return hits;
        }
        slot = slot + 1 == at_.slots.size() ? 0 : slot + 1;
    }
    return {};
}

std::span<const NameHit> FoldedIndex::hits_if_equal(std::uint32_t number, std::string_view key) const {
    KeyComparison comparison{key};
    const auto hits = read_to(number, [&](const KeyCursor& cursor) { comparison.take(cursor); });
    return comparison.is_equal() ? hits : std::span<const NameHit>{};
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
    const auto begins_before = [&](std::uint32_t block) {
        const auto begin = at_.fence.at(block), wanted = first_bytes(bytes);
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
