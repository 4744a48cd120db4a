/// What may begin at a word, as far as the word alone tells.
#pragma once

#include "text/tokens.hpp"

#include <cstdint>
#include <vector>

namespace dateline {

/// A part of a statement that a grammar looks for at every token.
enum class Opening : std::uint8_t {
    number,       ///< "160", "twenty", "a"
    hedge,        ///< "about", "more" (than)
    wind,         ///< "south", "NW"
    unit,         ///< "miles", "km"
    nearness,     ///< "near", "just" (outside)
    clock,        ///< "1:30", "noon"
    date,         ///< "Wednesday", "Jan.", "8"
    weapon,       ///< "missiles"
    trigger,      ///< "struck", "explosion"
    speech_verb,  ///< "said"
    count,        ///< "no", "dozens", "there" (are)
    harm,         ///< "killed", "casualties"
    toll,         ///< "toll", "lives"
    day,          ///< "Wednesday", "last" (week), "yesterday"
    clause,       ///< "who", "after", "in" (retaliation)
};

/// A set of them.
class WordOpenings {
public:
    constexpr void add(Opening opening) noexcept { bits_ |= bit(opening); }
    constexpr void add(WordOpenings others) noexcept { bits_ |= others.bits_; }
    [[nodiscard]] constexpr bool has(Opening opening) const noexcept { return (bits_ & bit(opening)) != 0; }

private:
    [[nodiscard]] static constexpr std::uint32_t bit(Opening opening) noexcept {
        return std::uint32_t{1} << static_cast<unsigned>(opening);
    }

    std::uint32_t bits_ = 0;
};

/**
 * For each token what may begin there. The grammars ask this before they compare phrases: of a hundred words
 * hardly one begins a number or names a weapon. Each distinct word is looked at once in a process, as long as
 * it is among the last few thousand.
 */
[[nodiscard]] std::vector<WordOpenings> word_openings(const Tokens& tokens);

}  // namespace dateline
