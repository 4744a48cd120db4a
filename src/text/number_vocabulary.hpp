/// The English words that make up numbers.
#pragma once

#include <optional>
#include <string_view>

namespace dateline {

/// How a word takes part in a number.
enum class NumberWordKind {
    unit,      ///< zero … nineteen
    ten,       ///< twenty … ninety
    hundred,   ///< multiplies what stands before it
    group,     ///< thousand, million, billion, trillion: closes a group
    dozen,     ///< twelve, or a multiple: "two dozen"
    fraction,  ///< half, third(s), quarter(s)
};

struct NumberWord {
    NumberWordKind kind;
    double value;
};

/// What one word, in any case, contributes. Nothing when it is no number word.
[[nodiscard]] std::optional<NumberWord> number_word(std::string_view word);

}  // namespace dateline
