/// Numbers as digits and as English words.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "text/tokens.hpp"

namespace dateline {

struct WrittenNumber {
    double value = 0;
    std::size_t tokens = 0;  ///< how many tokens it takes
    double grain = 1;  ///< the place value of the last digit given: 100 for "100", 0.5 for "2.5", 1 for "117"
    bool exact_digits = false;  ///< written in digits rather than words
};

/**
 * Reads a number at the front of the tokens: "1,200", "2.5", "½", "3 1/2", "a hundred", "twenty-five",
 * "two dozen", "half a", "1.3 million". Nothing when there is none.
 */
[[nodiscard]] std::optional<WrittenNumber> number_at(std::span<const Token> tokens);

/// Whether a number may begin with the word: false only where number_at finds none.
[[nodiscard]] bool begins_number(std::string_view word);

}  // namespace dateline
