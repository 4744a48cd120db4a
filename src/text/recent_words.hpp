/// What was found out about the words that were asked for last.
#pragma once

#include <array>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace dateline {

/**
 * Remembers one value a word, so that what costs time is done once for each distinct word and not at every
 * token: a text asks for the same few thousand words again and again. Of words that fall together the one
 * asked for last is kept, and long words never are, so its memory is bounded whatever the text.
 */
template <typename Value, std::size_t slots = 8192>
class RecentWords {
public:
    /// The value of a word, made by `make(word)` when it is not known. Valid until the next call.
    template <typename Make>
    [[nodiscard]] const Value& of(std::string_view word, const Make& make) {
        if (word.empty() || word.size() > longest_kept) return long_word_ = make(word);
        Slot& slot = (*slots_)[std::hash<std::string_view>{}(word) % slots];
        if (slot.word != word) {
            slot.value = make(word);
            slot.word = word;
        }
        return slot.value;
    }

private:
    static constexpr std::size_t longest_kept = 48;  // bytes; hardly any word of a language is longer

    struct Slot {
        std::string word;
        Value value{};
    };
    std::unique_ptr<std::array<Slot, slots>> slots_ = std::make_unique<std::array<Slot, slots>>();
    Value long_word_{};
};

}  // namespace dateline
