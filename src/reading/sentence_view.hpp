/// One sentence as a grammar sees it: words without regard to case, with the place names laid over them.
#pragma once

#include "dossier/dossier.hpp"
#include "reading/article_reading.hpp"
#include "text/tokens.hpp"
#include "text/utf8.hpp"
#include "text/word_list.hpp"

#include <initializer_list>
#include <span>
#include <string_view>
#include <vector>

namespace dateline {

/// Tokens [begin, end) of an article that hold a place mention.
struct LaidName {
    std::size_t mention = 0;  ///< position in Dossier::mentions
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Lays an article's mentions over its tokens, in order of position.
[[nodiscard]] std::vector<LaidName> lay_names(const ArticleReading& reading);

/// A run of words [begin, end), and the name in it when there is one.
struct WordRun {
    std::size_t begin = 0;
    std::size_t end = 0;
    const LaidName* name = nullptr;
};

/// Positions are those of Tokens::all. Asked beyond its ends, the sentence has empty words and no names, so
/// that a pattern may look ahead without care.
class SentenceView {
public:
    SentenceView(const ArticleReading& reading, std::span<const LaidName> names, Sentence sentence);

    [[nodiscard]] std::size_t begin() const noexcept { return sentence_.begin; }
    [[nodiscard]] std::size_t end() const noexcept { return sentence_.end; }
    [[nodiscard]] bool has(std::size_t at) const noexcept { return at >= begin() && at < end(); }

    [[nodiscard]] std::string_view text(std::size_t at) const noexcept {
        return has(at) ? reading_.tokens.all[at].text : std::string_view{};
    }
    /// Whether the word is this one; `lower` in lower case ASCII.
    [[nodiscard]] bool is(std::size_t at, std::string_view lower) const noexcept {
        return has(at) && same_word(text(at), lower);
    }
    [[nodiscard]] bool is_any(std::size_t at, std::span<const std::string_view> lower) const noexcept {
        const std::string_view here = text(at);
        if (here.empty()) return false;
        for (const std::string_view word : lower) {
            if (same_word(here, word)) return true;
        }
        return false;
    }
    [[nodiscard]] bool is_any(std::size_t at, std::initializer_list<std::string_view> lower) const noexcept {
        return is_any(at, std::span<const std::string_view>{lower.begin(), lower.size()});
    }
    template <std::size_t size>
    [[nodiscard]] bool is_any(std::size_t at, const WordList<size>& lower) const noexcept {
        return lower.filter.may_have(text(at)) && is_any(at, std::span<const std::string_view>{lower.words});
    }
    /// How many tokens the words of `phrase` (separated by single spaces) take here; 0 when they are not
    /// here.
    [[nodiscard]] std::size_t phrase(std::size_t at, std::string_view phrase) const noexcept {
        return may_begin_phrase(text(at), phrase) ? whole_phrase(at, phrase) : 0;
    }

    /// Whether this may begin here, as far as the word alone tells.
    [[nodiscard]] bool opens(std::size_t at, Opening opening) const noexcept {
        return has(at) && reading_.openings[at].has(opening);
    }
    /// Whether it may begin anywhere here. Most sentences hold no unit, and tell of no blow.
    [[nodiscard]] bool opens_somewhere(Opening opening) const noexcept { return openings_.has(opening); }

    [[nodiscard]] bool is_word(std::size_t at) const noexcept;
    [[nodiscard]] bool is_number(std::size_t at) const noexcept;
    [[nodiscard]] bool is_mark(std::size_t at) const noexcept;
    [[nodiscard]] bool is_capitalised(std::size_t at) const noexcept;
    [[nodiscard]] bool is_lower_word(std::size_t at) const noexcept {
        return is_word(at) && !is_capitalised(at);
    }

    /// The tokens from here to the sentence's end.
    [[nodiscard]] std::span<const Token> tokens_from(std::size_t at) const noexcept;

    [[nodiscard]] std::span<const LaidName> names() const noexcept { return names_; }
    [[nodiscard]] const LaidName* name_from(std::size_t at) const noexcept;   ///< the one that begins here
    [[nodiscard]] const LaidName* name_until(std::size_t at) const noexcept;  ///< the one that ends here
    [[nodiscard]] const LaidName* name_over(std::size_t at) const noexcept;

    [[nodiscard]] const Mention& mention(const LaidName& name) const {
        return reading_.dossier.mentions[name.mention];
    }
    /// The likeliest place of a name; null when it is unresolved.
    [[nodiscard]] const Place* place(const LaidName& name) const;
    /// Whether the name stands for a place here, not for a people, a government or an organisation. A
    /// description that points back to a place does as well.
    [[nodiscard]] bool is_place(const LaidName& name) const {
        return mention(name).role == MentionRole::place || is_reference(name);
    }
    [[nodiscard]] bool is_reference(const LaidName& name) const {
        return mention(name).role == MentionRole::reference;
    }
    [[nodiscard]] bool is_demonym(const LaidName& name) const {
        return mention(name).role == MentionRole::demonym;
    }

    [[nodiscard]] Span span(std::size_t begin, std::size_t end) const;
    [[nodiscard]] const ArticleReading& reading() const noexcept { return reading_; }

private:
    [[nodiscard]] std::size_t whole_phrase(std::size_t at, std::string_view phrase) const noexcept;

    const ArticleReading& reading_;
    std::span<const LaidName> names_;
    Sentence sentence_;
    WordOpenings openings_;  ///< of all its words
};

}  // namespace dateline
