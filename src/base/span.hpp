/// A stretch of an article's text.
#pragma once

#include <compare>
#include <cstdint>

namespace dateline {

/// Half-open range [begin, end) of Unicode code points, counted from the first of the article's text.
struct Span {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    [[nodiscard]] constexpr std::uint32_t length() const noexcept { return end - begin; }
    [[nodiscard]] constexpr bool empty() const noexcept { return begin == end; }
    [[nodiscard]] constexpr bool contains(Span other) const noexcept {
        return begin <= other.begin && other.end <= end;
    }
    [[nodiscard]] constexpr bool overlaps(Span other) const noexcept {
        return begin < other.end && other.begin < end;
    }
    friend constexpr auto operator<=>(Span, Span) = default;
};

}  // namespace dateline
