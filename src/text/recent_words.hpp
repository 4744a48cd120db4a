/// What was found out about the words that were asked for last.
#pragma once

#include "text/word_hash.hpp"

#include <bit>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline {

/**
 * Remembers one value a word, so that what costs time is done once for each distinct word and not at every
 * token: an article asks for the same few hundred words again and again, a stream of articles for some tens
 * of thousands. Begins small and grows up to `most_slots` while it is asked for words that it does not know.
 * Of words that fall together the two made last are kept, and long words never are, so its memory is bounded
 * whatever the text.
 */
template <typename Value, std::size_t most_slots = 32768>
class RecentWords {
    static_assert(std::has_single_bit(most_slots) && most_slots > 1);

public:
    /// The value of a word, made by `make(word)` when it is not known. Valid until the next call.
    template <typename Make>
    [[nodiscard]] const Value& of(std::string_view word, const Make& make) {
        if (word.empty() || word.size() > longest_kept) return long_word_ = make(word);
        const std::size_t hash = word_hash(word);
        for (const std::size_t at : {pair_of(hash), pair_of(hash) + 1}) {
            if (slots_[at].word == word) return slots_[at].value;
        }
        if (2 * ++unknown_ > slots_.size() && slots_.size() < most_slots) grow();
        Slot& slot = freed(pair_of(hash));
        slot.value = make(word);
        slot.word = word;
        return slot.value;
    }

private:
    static constexpr std::size_t longest_kept = 48;  // bytes; hardly any word of a language is longer
    static constexpr std::size_t fewest_slots = most_slots < 1024 ? most_slots : 1024;

    struct Slot {
        std::string word;
        Value value{};
    };

    /// The first of the two slots where a word may stand.
    [[nodiscard]] std::size_t pair_of(std::size_t hash) const noexcept {
        return hash & (slots_.size() - 1) & ~std::size_t{1};
    }
    /// The first of the two, after what stood there has taken the place of the second.
    [[nodiscard]] Slot& freed(std::size_t at) {
        std::swap(slots_[at], slots_[at + 1]);
        return slots_[at];
    }

    void grow() {
        std::vector<Slot> few = std::exchange(slots_, std::vector<Slot>(2 * slots_.size()));
        for (Slot& slot : few) {
            if (slot.word.empty()) continue;
            freed(pair_of(word_hash(slot.word))) = std::move(slot);
        }
        unknown_ = 0;
    }

    std::vector<Slot> slots_ = std::vector<Slot>(fewest_slots);  ///< a power of two
    std::size_t unknown_ = 0;                                    ///< words, since it grew
    Value long_word_{};
};

}  // namespace dateline
