/// An article's tokens, prepared for recognising names.
#pragma once

#include "base/span.hpp"
#include "gazetteer/gazetteer.hpp"
#include "reading/mentions/lexicon.hpp"
#include "text/tokens.hpp"
#include "text/word_hash.hpp"

#include <bit>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// How a word is capitalised. Marks and numbers are `none`.
enum class Capitals : std::uint8_t { none, lower, first, all };

/// A token, or a part of one: "Iraq-Syria" gives two words, "Wilkes-Barre" one, because it is a name.
struct ArticleWord {
    Span span;
    std::string_view text;
    std::string_view folded;  ///< fold_name(text); empty for punctuation
    TokenKind kind = TokenKind::word;
    Capitals capitals = Capitals::none;
    WordUse use;  ///< of a capitalised word, which is asked for often; all 0 for others
    bool space_before = false;
    bool starts_sentence = false;  ///< first word of it, whatever quotes or dashes precede
    bool in_headline = false;  ///< in a sentence where most words are capitalised: a capital tells nothing
    bool in_capitals = false;  ///< in a sentence written in capitals: "BAGHDAD BASE HIT"
    std::size_t sentence = 0;  ///< position in Tokens::sentences

    [[nodiscard]] bool capitalised() const noexcept {
        return capitals == Capitals::first || capitals == Capitals::all;
    }
};

/// How often a folded word occurs in each spelling.
struct SpellingCount {
    std::uint32_t lower = 0;
    std::uint32_t capital_inside = 0;  ///< capitalised where nothing but being a name asks for it
};

/// The counts of an article's folded words, by their hashes: two words with one hash of 64 bits are not to be
/// expected in one article, and would only share their counts.
class SpellingCounts {
public:
    explicit SpellingCounts(std::size_t words) : slots_(std::bit_ceil(2 * words + 2)) {}

    [[nodiscard]] SpellingCount& at(std::string_view folded) {
        const std::size_t wanted = hash(folded);
        Slot& slot = slots_[slot_of(wanted)];
        slot.hash = wanted;
        return slot.count;
    }
    [[nodiscard]] SpellingCount of(std::string_view folded) const {
        return slots_[slot_of(hash(folded))].count;
    }

private:
    struct Slot {
        std::size_t hash = 0;  ///< 0: free
        SpellingCount count;
    };
    [[nodiscard]] static std::size_t hash(std::string_view folded) { return word_hash(folded) | 1U; }
    [[nodiscard]] std::size_t slot_of(std::size_t hash) const {
        std::size_t at = (hash >> 1U) & (slots_.size() - 1);
        while (slots_[at].hash != 0 && slots_[at].hash != hash) at = (at + 1) & (slots_.size() - 1);
        return at;
    }

    std::vector<Slot> slots_;  ///< a power of two, at most half of them taken
};

/// Owns what its words' folded forms point to, so it is moved and never copied.
class ArticleWords {
public:
    ArticleWords() = default;
    ArticleWords(ArticleWords&&) = default;
    ArticleWords& operator=(ArticleWords&&) = default;

    std::vector<ArticleWord> all;
    SpellingCounts spellings{0};

    /// Stays where it is as long as the words live.
    [[nodiscard]] std::string_view keep(const std::string& folded) { return folded_.emplace_back(folded); }

private:
    std::deque<std::string> folded_;
};

/// Linear in the number of tokens. The result points into the text that the tokens point into.
[[nodiscard]] ArticleWords article_words(const Tokens& tokens, const Gazetteer& gazetteer);

}  // namespace dateline
