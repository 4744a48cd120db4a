/// A hash of a word, for tables that live as long as the process.
#pragma once

#include <cstddef>
#include <string_view>

namespace dateline {

/// XXH3, 64 bits.
[[nodiscard]] std::size_t word_hash(std::string_view word) noexcept;

}  // namespace dateline
