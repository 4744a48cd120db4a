/// Numbers written in digits.
#pragma once

#include "text/number_words.hpp"
#include "text/tokens.hpp"

#include <cstddef>
#include <optional>
#include <span>

namespace dateline {

/// "1,200", "2.5", "2½", "2 1/2", "½" at the front of the tokens. Nothing for a time ("1:30") or a version
/// ("1.2.3"). @pre there is a token
[[nodiscard]] std::optional<WrittenNumber> number_in_digits(std::span<const Token> tokens);

/// Place value of the last digit that is not a trailing zero; quarters and halves count as such.
[[nodiscard]] double grain_of(double value, std::size_t decimals);

}  // namespace dateline
