/// What makers and readers of the hash table over the folded keys must do alike.
#pragma once

#include "gazetteer/gazetteer.hpp"
#include "gazetteer/key_hash.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

namespace dateline {

/**
 * Eight slots of the open-addressed table over the folded keys, in one cache line: most names have one place,
 * so one visit to memory finds it. A slot is 32 bits of its key's hash and a hit: the key's only one, or,
 * when the hit says that it is followed, where to look instead. A key without room goes to the next bucket.
 *
 * The keys themselves are not kept here. A key that is stored always gives its own hits, since keys with one
 * tag that would meet are looked up in order instead. A key that is not stored is taken for another about
 * twice in 1000 million look-ups: when one of the seven or eight tags it meets equals its own.
 */
struct alignas(64) FoldedBucket {
    static constexpr std::size_t slot_count = 8;

    std::array<std::uint32_t, slot_count> tags{};  ///< 0 is an empty slot, and so are those after it
    std::array<NameHit, slot_count> hits{};

    /// One slot of eight stays empty on the average: searches are short, and little space is lost.
    [[nodiscard]] static constexpr std::size_t count_for(std::size_t keys) noexcept { return keys / 7 + 1; }

    /// The bucket is chosen by the upper half of the hash, so the tag is the lower; never 0.
    [[nodiscard]] static constexpr std::uint32_t tag(std::uint64_t hash) noexcept {
        const auto lower = static_cast<std::uint32_t>(hash);
        return lower != 0 ? lower : 1;
    }
};
static_assert(sizeof(FoldedBucket) == 64);

/// Stands in a slot for the number of the first of several hits: the keys in order have to be searched.
inline constexpr std::uint32_t hits_in_order = NameHit::most_places - 1;

/// What a slot holds for a key whose hits lie elsewhere. @pre first_hit <= hits_in_order
[[nodiscard]] constexpr NameHit pointer_to_hits(std::uint32_t first_hit) noexcept {
    NameHit pointer{PlaceNumber{first_hit}, NameKind::alternate};
    pointer.is_followed = 1;
    return pointer;
}

}  // namespace dateline
