/// Sets of words that are asked for at every word.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace dateline {

/// A set of words or phrases, made when the program is compiled: to ask for one compares hardly more than
/// one.
template <std::size_t size>
class WordSet {
public:
    explicit constexpr WordSet(const std::array<std::string_view, size>& words) noexcept {
        for (const auto word : words) slots_[slot_of(word)] = word;
    }

    [[nodiscard]] constexpr bool contains(std::string_view word) const noexcept {
        return !word.empty() && slots_[slot_of(word)] == word;
    }

private:
    static constexpr std::size_t slot_count = std::bit_ceil(4 * size);

    /// Where the word stands, or the empty slot where it would.
    [[nodiscard]] constexpr std::size_t slot_of(std::string_view word) const noexcept {
        std::size_t slot = hash(word) % slot_count;
        while (!slots_[slot].empty() && slots_[slot] != word) slot = (slot + 1) % slot_count;
        return slot;
    }
    /// Of a word's length and three of its letters: enough to tell a hundred words apart.
    [[nodiscard]] static constexpr std::size_t hash(std::string_view word) noexcept {
        const auto letter = [word](std::size_t at) {
            return std::uint32_t{static_cast<unsigned char>(word[at])};
        };
        const auto length = static_cast<std::uint32_t>(word.size());
        const std::uint32_t sum = letter(0) + 31 * letter(word.size() / 2) + 961 * letter(word.size() - 1);
        return ((sum + 29791 * length) * 0x9E3779B1U) >> 16U;
    }

    std::array<std::string_view, slot_count> slots_{};
};

template <typename... Word>
[[nodiscard]] constexpr auto word_set(Word... words) {
    return WordSet{std::array<std::string_view, sizeof...(words)>{std::string_view{words}...}};
}

}  // namespace dateline
