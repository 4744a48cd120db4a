/// Enumerators and the words that stand for them in outputs.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace dateline {

/// The words of an enumeration, in the order of its enumerators, which count from 0.
template <std::size_t N>
using EnumNames = std::array<std::string_view, N>;

template <typename Enum, std::size_t N>
[[nodiscard]] constexpr std::string_view name_in(const EnumNames<N>& names, Enum value) noexcept {
    return names[static_cast<std::size_t>(value)];
}

/// Nothing when no enumerator has that name.
template <typename Enum, std::size_t N>
[[nodiscard]] constexpr std::optional<Enum> enumerator_in(const EnumNames<N>& names,
                                                          std::string_view name) noexcept {
    for (std::size_t i = 0; i < N; ++i) {
        if (names[i] == name) return static_cast<Enum>(i);
    }
    return std::nullopt;
}

}  // namespace dateline
