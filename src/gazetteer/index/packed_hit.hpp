/// A hit as one number that sorts by place, and among equal places by kind.
#pragma once

#include "base/error.hpp"
#include "gazetteer/gazetteer.hpp"

#include <cstdint>

namespace dateline {

/// @throws InputError  for a place number that a hit cannot hold.
[[nodiscard]] inline std::uint32_t packed_hit(std::uint32_t place, NameKind kind) {
    if (place >= NameHit::most_places) {
        throw InputError("this gazetteer has more than 268 million places; split it by country");
    }
    return place << 3U | static_cast<std::uint32_t>(kind);
}

[[nodiscard]] inline NameHit unpacked_hit(std::uint32_t packed) {
    return NameHit{PlaceNumber{packed >> 3U}, static_cast<NameKind>(packed & 7U)};
}

}  // namespace dateline
