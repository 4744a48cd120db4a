/// A hash of a word, for tables that live as long as the process.
#pragma once

#include <cstddef>
#include <string_view>

#define XXH_INLINE_ALL  // for words of a few letters the call would cost as much as the hash
#include <xxhash.h>

namespace dateline {

/// XXH3, 64 bits.
[[nodiscard]] inline std::size_t word_hash(std::string_view word) noexcept {
    return XXH3_64bits(word.data(), word.size());
}

}  // namespace dateline
