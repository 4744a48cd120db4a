/// What makers and readers of the hash table over the folded keys must do alike.
#pragma once

#include "gazetteer/key_hash.hpp"

#include <bit>
#include <cstdint>
#include <optional>

namespace dateline {

/**
 * An open-addressed table whose slots hold a key's number plus one in the lowest bits, as many as the largest
 * number needs, and above them as much of the key's hash as there is room for. 0 is an empty slot.
 */
class FoldedSlots {
public:
    FoldedSlots(std::uint32_t key_count, std::uint64_t slot_count) noexcept
        : number_bits_{static_cast<unsigned>(std::bit_width(key_count))}, slot_count_{slot_count} {}

    /// A third more slots than keys: short searches for little space.
    [[nodiscard]] static std::uint64_t count_for(std::uint32_t key_count) noexcept {
        return std::uint64_t{key_count} + key_count / 3 + 1;
    }

    [[nodiscard]] std::uint64_t first(std::uint64_t hash) const noexcept {
        return slot_count_ > 0 ? first_slot(hash, slot_count_) : 0;
    }

    [[nodiscard]] std::uint32_t stored(std::uint32_t key_number, std::uint64_t hash) const noexcept {
        return tag(hash) | (key_number + 1);
    }

    /// The number of the key in a slot that is not empty, when its hash may be this one.
    [[nodiscard]] std::optional<std::uint32_t> key_if_tagged(std::uint32_t stored,
                                                             std::uint64_t hash) const noexcept {
        const auto number = stored & number_mask();
        if (stored != (tag(hash) | number) || number == 0) return std::nullopt;
        return number - 1;
    }

private:
    [[nodiscard]] std::uint32_t number_mask() const noexcept {
        return static_cast<std::uint32_t>((std::uint64_t{1} << number_bits_) - 1);
    }
    /// The slot is chosen by the upper half of the hash, so the tag is of the lower.
    [[nodiscard]] std::uint32_t tag(std::uint64_t hash) const noexcept {
        return static_cast<std::uint32_t>(hash) & ~number_mask();
    }

    unsigned number_bits_;
    std::uint64_t slot_count_;
};

}  // namespace dateline
