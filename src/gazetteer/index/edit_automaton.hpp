/// Follows a key letter by letter and knows within how many edits it is of a pattern.
#pragma once

#include "gazetteer/index/letters.hpp"

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace dateline {

/**
 * How many letters may differ between a name of so many letters and what was meant: 0 below 4, 1 below 7, 2
 * below 12, and 3 from there on. Short names have too many neighbours for more.
 */
[[nodiscard]] constexpr int edits_allowed(std::size_t letters) noexcept {
    return letters < 4 ? 0 : letters < 7 ? 1 : letters < 12 ? 2 : 3;
}

/**
 * A nondeterministic automaton for the Damerau distance (a letter missing, added, wrong, or two neighbours
 * swapped; no part edited twice), its states kept as bits: one word for each number of edits, one bit for
 * each place in the pattern (after Wu and Manber 1992, doi:10.1145/135239.135244). A step costs a few
 * instructions, whatever the pattern.
 */
class EditAutomaton {
public:
    static constexpr int most_edits_possible = 3;
    static constexpr std::size_t longest_pattern =
        63;  ///< letters; places before, between and after fit 64 bits

    /// What may differ, and where: at most `edits` in all, and of them `before` until `split` letters are
    /// matched.
    struct Bounds {
        int edits = 1;
        std::size_t split = 0;
        int before = 1;
    };

    struct State {
        std::array<std::uint64_t, most_edits_possible + 1> places{};    ///< reached, by edits so far
        std::array<std::uint64_t, most_edits_possible + 1> swapping{};  ///< reached once the next letter fits
        LetterFromBytes letter;                                         ///< the one under way
        std::uint8_t letters = 0;                                       ///< taken so far
    };

    /// @pre at most longest_pattern letters, at most most_edits_possible edits
    EditAutomaton(const std::vector<char32_t>& pattern, Bounds bounds);

    [[nodiscard]] State start() const noexcept { return start_; }
    /// Takes one byte of a key in UTF-8.
    void take(State& state, unsigned char byte) const noexcept;
    /// Nothing that begins so is near enough.
    [[nodiscard]] static bool is_dead(const State& state) noexcept {
        return (state.places[0] | state.places[1] | state.places[2] | state.places[3] | state.swapping[1] |
                state.swapping[2] | state.swapping[3]) == 0;
    }
    /// The least edits between the pattern and the key, when it ends here and is near enough.
    [[nodiscard]] std::optional<int> distance(const State& state) const noexcept;

private:
    void take_letter(State& state, char32_t letter) const noexcept;
    void add_letter(char32_t letter, std::uint64_t place);
    [[nodiscard]] std::uint64_t places_before(char32_t letter) const noexcept;

    struct OtherLetter {
        char32_t letter;
        std::uint64_t places;
    };
    std::array<std::uint64_t, 128> ascii_{};  ///< places of the pattern that the letter follows
    std::vector<OtherLetter> others_;
    std::bitset<256> first_bytes_;                                  ///< of letters beyond ASCII
    std::array<std::uint64_t, most_edits_possible + 1> allowed_{};  ///< places, by edits so far
    std::array<std::uint64_t, most_edits_possible + 1> allowed_for_added_{};
    State start_;
    std::uint64_t last_place_;
    int edits_;
};

}  // namespace dateline
