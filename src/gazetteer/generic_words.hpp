/// Words that say what a place is, not which one.
#pragma once

#include "geo/place.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace dateline {

struct GenericWord {
    std::string_view words;            ///< folded
    std::span<const PlaceKind> kinds;  ///< that it names; empty: any
};

/// A folded name without a generic word, and the word.
struct BareName {
    std::string name;
    const GenericWord* generic = nullptr;
};

/// "anbar province" gives "anbar"; "province of anbar", "the hague" and "mount hermon" lose the front.
/// Nothing when the name has no generic word, or is nothing else.
[[nodiscard]] std::optional<BareName> without_generic_word(std::string_view folded);

[[nodiscard]] bool fits(const GenericWord& word, PlaceKind kind) noexcept;

}  // namespace dateline
