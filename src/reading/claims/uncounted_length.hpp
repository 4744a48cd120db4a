/// Lengths that give no count of units: "dozens of miles", "a few hundred yards".
#pragma once

#include "reading/claims/length_grammar.hpp"

#include <cstddef>
#include <optional>

namespace dateline {

/// "dozens of miles", "hundreds of thousands of feet": a floor. Hedges before it begin at `begin`.
[[nodiscard]] std::optional<WrittenLength> plural_length(const SentenceView& view, std::size_t at,
                                                         std::size_t begin);

/// "a few miles", "several hundred yards": nothing to test. Hedges before it begin at `begin`.
[[nodiscard]] std::optional<WrittenLength> vague_length(const SentenceView& view, std::size_t at,
                                                        std::size_t begin);

}  // namespace dateline
