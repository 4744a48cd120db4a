/// Lists of words that are asked for at every token.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <iterator>
#include <string_view>

namespace dateline {

/// Whether a word, in whatever case, is this one. @param lower  in lower case; only ASCII letters have cases
[[nodiscard]] constexpr bool same_word(std::string_view word, std::string_view lower) noexcept {
    if (word.size() != lower.size()) return false;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const char c = word[i];
        if ((c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c) != lower[i]) return false;
    }
    return true;
}

/// Whether a phrase, in lower case, begins with the word.
[[nodiscard]] constexpr bool begins_phrase(std::string_view word, std::string_view phrase) noexcept {
    const bool ends_there =
        phrase.size() == word.size() || (phrase.size() > word.size() && phrase[word.size()] == ' ');
    return ends_there && same_word(word, phrase.substr(0, word.size()));
}

/// False only for a word that the phrase does not begin with; tells most by their first two letters.
[[nodiscard]] constexpr bool may_begin_phrase(std::string_view word, std::string_view phrase) noexcept {
    const auto same_letter = [](char a, char b) { return ((a ^ b) & 0x1F) == 0; };  // in both cases
    if (word.empty() || phrase.empty() || !same_letter(word[0], phrase[0])) return false;
    if (word.size() == 1) return phrase.size() == 1 || phrase[1] == ' ';
    return phrase.size() > 1 && same_letter(word[1], phrase[1]);
}

/// Whether the word is one of a list in lower case.
template <typename List>
[[nodiscard]] constexpr bool same_as_any(std::string_view word, const List& lower) noexcept {
    return std::any_of(std::begin(lower), std::end(lower),
                       [word](std::string_view one) { return same_word(word, one); });
}

/// Tells most words that are not in a list by their first and last letters and length alone: five in six
/// words of news are refused by a list of fifty words, and what is left is compared.
class WordFilter {
public:
    /// @param word  in lower case; of a phrase, its first word counts
    constexpr void add(std::string_view word) noexcept {
        const auto length = std::min(word.find(' '), word.size());
        with_first_[row(word.front())] |= bit(length);
        with_last_[row(word[length - 1])] |= bit(length);
    }
    /// False only for a word that is not in the list, in whatever case it is written.
    [[nodiscard]] constexpr bool may_have(std::string_view word) const noexcept {
        return !word.empty() &&
               (with_first_[row(word.front())] & with_last_[row(word.back())] & bit(word.size())) != 0;
    }

private:
    /// The low five bits of a letter are the same in both cases.
    [[nodiscard]] static constexpr std::size_t row(char letter) noexcept {
        return static_cast<unsigned char>(letter) & 31U;
    }
    [[nodiscard]] static constexpr std::uint64_t bit(std::size_t length) noexcept {
        return std::uint64_t{1} << std::min<std::size_t>(length, 63);
    }

    std::array<std::uint64_t, 32> with_first_{};  ///< the lengths of words by their first letters
    std::array<std::uint64_t, 32> with_last_{};   ///< and by their last
};

/// The words that the rows of a table begin with, by their first letters: a word that passes the filter is
/// compared with the few that begin as it does.
template <std::size_t size>
class OpeningWords {
public:
    static constexpr std::size_t none = size;

    /// @param phrase_of  gives the word or phrase of a row, in lower case
    template <typename Table, typename PhraseOf>
    constexpr OpeningWords(const Table& table, const PhraseOf& phrase_of) {
        for (std::size_t row = 0; row < size; ++row) {
            const std::string_view phrase = phrase_of(table[row]);
            words_[row] = {phrase.substr(0, phrase.find(' ')), row};
            filter_.add(phrase);
        }
        std::sort(words_.begin(), words_.end(), [](const Word& a, const Word& b) {
            return letter(a.text) != letter(b.text) ? letter(a.text) < letter(b.text) : a.row < b.row;
        });
        for (const Word& word : words_) ++begin_[letter(word.text) + 1];
        for (std::size_t i = 1; i < begin_.size(); ++i) begin_[i] += begin_[i - 1];
    }

    /// The first row that the word, in whatever case, begins; `none` for most words.
    [[nodiscard]] constexpr std::size_t row_of(std::string_view word) const noexcept {
        if (!filter_.may_have(word)) return none;
        for (std::size_t i = begin_[letter(word)]; i < begin_[letter(word) + 1]; ++i) {
            if (same_word(word, words_[i].text)) return words_[i].row;
        }
        return none;
    }
    [[nodiscard]] constexpr bool has(std::string_view word) const noexcept { return row_of(word) != none; }

private:
    struct Word {
        std::string_view text;
        std::size_t row = 0;
    };

    [[nodiscard]] static constexpr std::size_t letter(std::string_view word) noexcept {
        return static_cast<unsigned char>(word.front()) & 31U;
    }

    std::array<Word, size> words_{};
    std::array<std::size_t, 33> begin_{};  ///< of each letter's words, and where the last end
    WordFilter filter_;
};

/// Of a table whose rows give their word or phrase by `phrase_of`.
template <typename Row, std::size_t size, typename PhraseOf>
[[nodiscard]] constexpr auto opening_words(const std::array<Row, size>& table, const PhraseOf& phrase_of) {
    return OpeningWords<size>{table, phrase_of};
}

/// The rows of a table of at most 64 phrases by their first letters, as bits of a word: "a" and "the" open
/// some phrase in thousands of sentences that hold none, and with most rows they need not be compared.
class RowsByLetter {
public:
    template <typename Table, typename PhraseOf>
    constexpr RowsByLetter(const Table& table, const PhraseOf& phrase_of) {
        std::uint64_t bit = 1;
        for (const auto& one : table) {
            rows_[row(phrase_of(one).front())] |= bit;
            bit <<= 1U;
        }
    }

    /// Calls `visit(i)` for the rows that begin with the letter, in order, until one returns true.
    template <typename Visit>
    constexpr void visit(char first, const Visit& visit) const {
        for (std::uint64_t left = rows_[row(first)]; left != 0; left &= left - 1)
            if (visit(static_cast<std::size_t>(std::countr_zero(left)))) return;
    }

private:
    [[nodiscard]] static constexpr std::size_t row(char first) noexcept {
        return static_cast<unsigned char>(first) & 31U;
    }

    std::array<std::uint64_t, 32> rows_{};
};

/// Words or phrases in lower case, with their filter.
template <std::size_t size>
struct WordList {
    std::array<std::string_view, size> words;
    WordFilter filter;
};

/// Whether the word, in whatever case, is one of the list.
template <std::size_t size>
[[nodiscard]] constexpr bool same_as_any(std::string_view word, const WordList<size>& list) noexcept {
    return list.filter.may_have(word) && same_as_any(word, list.words);
}

template <typename... Word>
[[nodiscard]] constexpr auto word_list(Word... words) {
    WordList<sizeof...(words)> list{{std::string_view{words}...}, {}};
    for (const auto word : list.words) list.filter.add(word);
    return list;
}

}  // namespace dateline
