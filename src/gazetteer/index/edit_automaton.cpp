#include "gazetteer/index/edit_automaton.hpp"

#include <algorithm>

namespace dateline {
namespace {

/// In UTF-8.
std::size_t first_byte(char32_t letter) {
    if (letter >= 0x10000) return 0xF0 | (letter >> 18U & 0x07U);
    return letter >= 0x800 ? 0xE0 | letter >> 12U : 0xC0 | letter >> 6U;
}

std::uint64_t bit(std::size_t place) {
    return std::uint64_t{1} << place;
}

}  // namespace

EditAutomaton::EditAutomaton(const std::vector<char32_t>& pattern, Bounds bounds)
    : last_place_{bit(pattern.size())}, edits_{bounds.edits} {
    for (std::size_t i = 0; i < pattern.size(); ++i) add_letter(pattern[i], bit(i));
    const auto all = last_place_ | (last_place_ - 1);
    const auto behind_split = all & ~(bit(bounds.split) | (bit(bounds.split) - 1));
    for (int edits = 0; edits <= edits_; ++edits) {
        const auto index = static_cast<std::size_t>(edits);
        allowed_[index] = edits <= bounds.before ? all : behind_split;
        // A letter added at the split lies behind it, though the place does not change.
        allowed_for_added_[index] = allowed_[index] | bit(bounds.split);
        // Letters of the pattern may be missing from the start.
        start_.places[index] = index == 0 ? 1 : start_.places[index - 1] << 1U & allowed_[index];
    }
}

void EditAutomaton::add_letter(char32_t letter, std::uint64_t place) {
    if (letter < ascii_.size()) {
        ascii_[letter] |= place;
        return;
    }
    first_bytes_.set(first_byte(letter));
    const auto known = std::find_if(others_.begin(), others_.end(),
                                    [letter](const OtherLetter& other) { return other.letter == letter; });
    if (known == others_.end()) {
        others_.push_back({letter, place});
    } else {
        known->places |= place;
    }
}

void EditAutomaton::take(State& state, unsigned char byte) const noexcept {
    if (byte >= 0xC0 && !first_bytes_.test(byte)) {
        state.places = {};
        state.swapping = {};
        return;
    }
    if (state.letter.take(byte)) take_letter(state, state.letter.letter());
}

void EditAutomaton::take_letter(State& state, char32_t letter) const noexcept {
    const auto fits = places_before(letter);
    auto& places = state.places;
    auto& swapping = state.swapping;
    auto before = places[0];  // the places of one edit less, before this letter
    places[0] = (before & fits) << 1U;
    ++state.letters;
    for (std::size_t edits = 1; edits <= static_cast<std::size_t>(edits_); ++edits) {
        const auto here = places[edits];
        const auto same = (here & fits) << 1U;
        const auto added = before;
        const auto wrong_or_missing = (before | places[edits - 1]) << 1U;
        const auto swapped = (swapping[edits] & fits) << 2U;
        swapping[edits] = before & fits >> 1U;
        places[edits] =
            ((same | wrong_or_missing | swapped) & allowed_[edits]) | (added & allowed_for_added_[edits]);
        before = here;
    }
}

std::uint64_t EditAutomaton::places_before(char32_t letter) const noexcept {
    if (letter < ascii_.size()) return ascii_[letter];
    for (const auto& other : others_) {
        if (other.letter == letter) return other.places;
    }
    return 0;
}

std::optional<int> EditAutomaton::distance(const State& state) const noexcept {
    for (int edits = 0; edits <= edits_; ++edits) {
        if ((state.places[static_cast<std::size_t>(edits)] & last_place_) != 0) return edits;
    }
    return std::nullopt;
}

}  // namespace dateline
