/// What both makers and readers of a key index compute from a key.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>

namespace dateline {

/// XXH3, 64 bits.
[[nodiscard]] std::uint64_t content_hash(std::string_view bytes) noexcept;

/// The same of bytes that come piece by piece.
class ContentHash {
public:
    ContentHash();
    void add(std::string_view bytes) noexcept;
    [[nodiscard]] std::uint64_t value() const noexcept;

private:
    struct Free {
        void operator()(void* state) const noexcept;
    };
    std::unique_ptr<void, Free> state_;
};

/// Where a search for a hash starts among `slot_count` slots; spreads evenly for any count (Lemire 2016,
/// arXiv:1805.10941). @pre slot_count > 0
[[nodiscard]] constexpr std::uint64_t first_slot(std::uint64_t hash, std::uint64_t slot_count) noexcept {
    return ((hash >> 32) * slot_count) >> 32;
}

/// The first eight bytes as a number that sorts as they do; a shorter text is filled up with zeros.
[[nodiscard]] constexpr std::uint64_t first_bytes(std::string_view text) noexcept {
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < sizeof number; ++i) {
        number = number << 8U | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
    }
    return number;
}

}  // namespace dateline
