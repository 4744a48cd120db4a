/// The index by loose key in a mapped file.
#pragma once

#include "gazetteer/checked_records.hpp"
#include "gazetteer/gazetteer.hpp"

#include <cstdint>
#include <span>
#include <string_view>

namespace dateline {

/**
 * One slot of the table over the loose keys: 30 bits of the key's hash, where its hits begin, and how many
 * there are. The keys themselves are not kept: the slot's place in the table stands for 30 more bits of the
 * hash, so that a key that is not there is taken for another about once in forty million times, and then
 * as a variant of a name that it is not, which the score of a variant allows for.
 */
class LooseSlot {
public:
    static constexpr std::uint32_t most_hits = (1U << 30U) - 1;
    /// Stands for a count that does not fit: it is then the number before the hits.
    static constexpr std::uint32_t many = 15;

    constexpr LooseSlot() = default;
    constexpr LooseSlot(std::uint64_t hash, std::uint32_t first_hit, std::uint32_t count) noexcept
        : bits_{(hash & tag_mask) << 34U | std::uint64_t{first_hit} << 4U | count} {}

    [[nodiscard]] constexpr bool is_empty() const noexcept { return count() == 0; }
    [[nodiscard]] constexpr bool is_for(std::uint64_t hash) const noexcept {
        return bits_ >> 34U == (hash & tag_mask);
    }
    [[nodiscard]] constexpr std::uint32_t first_hit() const noexcept {
        return static_cast<std::uint32_t>(bits_ >> 4U) & most_hits;
    }
    [[nodiscard]] constexpr std::uint32_t count() const noexcept {
        return static_cast<std::uint32_t>(bits_) & 15U;
    }

private:
    static constexpr std::uint64_t tag_mask = (1U << 30U) - 1;
    std::uint64_t bits_ = 0;
};

class LooseIndex {
public:
    LooseIndex() = default;
    LooseIndex(CheckedRecords<LooseSlot> slots, CheckedRecords<NameHit> hits) noexcept
        : slots_{slots}, hits_{hits} {}

    /// The places that have this key, likeliest first. One hash and two cache misses.
    [[nodiscard]] std::span<const NameHit> find(std::string_view key) const;

private:
    [[nodiscard]] std::span<const NameHit> hits_of(LooseSlot slot) const;

    CheckedRecords<LooseSlot> slots_;
    CheckedRecords<NameHit> hits_;
};

}  // namespace dateline
