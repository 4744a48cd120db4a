/// The hash that both makers and readers of a key index use.
#pragma once

#include <cstdint>
#include <string_view>

namespace dateline {

/// XXH3, 64 bits.
[[nodiscard]] std::uint64_t content_hash(std::string_view bytes) noexcept;

/// Where a search for a hash starts among `slot_count` slots; spreads evenly for any count (Lemire 2016,
/// arXiv:1805.10941). @pre slot_count > 0
[[nodiscard]] constexpr std::uint64_t first_slot(std::uint64_t hash, std::uint64_t slot_count) noexcept {
    return ((hash >> 32) * slot_count) >> 32;
}

}  // namespace dateline
