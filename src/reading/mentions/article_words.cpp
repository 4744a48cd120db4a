#include "reading/mentions/article_words.hpp"

#include "text/characters.hpp"
#include "text/folding.hpp"
#include "text/recent_words.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

[[nodiscard]] bool is_small_letters(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

[[nodiscard]] Capitals capitals_of(std::string_view text) {
    if (is_small_letters(text)) return Capitals::lower;
    std::size_t upper = 0;
    std::size_t letters = 0;
    bool first_upper = false;
    bool part_start = true;
    for (std::size_t byte = 0; byte < text.size();) {
        const auto [c, bytes] = decode_at(text, byte);
        byte += bytes;
        const bool letter = class_of(c) == CharacterClass::letter;
        const bool up = letter && is_upper(c);
        // "al-Asad", "d'Alene": a capital after the hyphen or apostrophe makes it a name
        if (letter && part_start) first_upper = first_upper || up;
        part_start = !letter;
        letters += letter ? 1 : 0;
        upper += up ? 1 : 0;
    }
    if (letters == 0) return Capitals::none;
    if (upper == letters && letters > 1) return Capitals::all;
    return first_upper ? Capitals::first : Capitals::lower;
}

/// Arabic articles and the like stay with their name, known or not.
[[nodiscard]] bool is_article_part(std::string_view part) {
    constexpr auto articles = std::to_array<std::string_view>(
        {"al",  "el", "ul", "an", "ar",  "as",  "ash", "ad",  "at",  "az",  "er",  "es",
         "esh", "ed", "et", "ez", "abu", "bin", "ibn", "umm", "bir", "tel", "deir"});
    return std::find(articles.begin(), articles.end(), part) != articles.end();
}

/// What a word is by itself, wherever it stands.
struct WordFacts {
    std::string folded;
    Capitals capitals = Capitals::none;
    WordUse use;  ///< all 0 for a word that is not capitalised
};

[[nodiscard]] WordFacts found_facts(std::string_view word) {
    WordFacts facts{fold_name(word), capitals_of(word), {}};
    const bool capitalised = facts.capitals == Capitals::first || facts.capitals == Capitals::all;
    if (capitalised) facts.use = word_use(facts.folded);
    return facts;
}

/// Folding, above all, is done once for each distinct word.
[[nodiscard]] const WordFacts& facts_of(std::string_view word) {
    thread_local RecentWords<WordFacts> recent;
    return recent.of(word, found_facts);
}

/// Builds words sentence by sentence.
class WordBuilder {
public:
    WordBuilder(const Tokens& tokens, const Gazetteer& gazetteer) : tokens_{tokens}, gazetteer_{gazetteer} {
        words_.all.reserve(tokens.all.size());
    }

    [[nodiscard]] ArticleWords build() && {
        for (std::size_t s = 0; s < tokens_.sentences.size(); ++s) {
            const std::size_t first = words_.all.size();
            for (std::size_t t = tokens_.sentences[s].begin; t < tokens_.sentences[s].end; ++t) {
                add(tokens_.all[t], s);
            }
            finish_sentence(first);
        }
        count_spellings();
        return std::move(words_);
    }

private:
    void add(const Token& token, std::size_t sentence) {
        ArticleWord word;
        word.span = token.span;
        word.text = token.text;
        word.kind = token.kind;
        word.space_before = token.space_before;
        word.sentence = sentence;
        if (token.kind != TokenKind::punctuation) take_facts(word);
        if (is_compound(word)) return add_parts(word);
        words_.all.push_back(std::move(word));
    }

    void take_facts(ArticleWord& word) {
        if (word.kind == TokenKind::word &&
            is_small_letters(word.text)) {  // most words, which are their own key and no one's name
            word.folded = word.text;
            word.capitals = Capitals::lower;
            return;
        }
        const WordFacts& facts = facts_of(word.text);
        word.folded = words_.keep(facts.folded);
        if (word.kind != TokenKind::word) return;
        word.capitals = facts.capitals;
        word.use = facts.use;
    }

    /// Whether hyphens join two names rather than make one: "Iraq-Syria", but not "Tu-22".
    [[nodiscard]] bool is_compound(const ArticleWord& word) const {
        const std::size_t mark = word.text.find('-');
        if (!word.capitalised() || mark == std::string_view::npos) return false;
        if (word.text.find_first_of("0123456789", mark) == mark + 1) return false;
        if (is_article_part(word.folded.substr(0, word.folded.find(' ')))) return false;
        return gazetteer_.by_folded_name(word.folded).empty() && !gazetteer_.starts_a_name(word.folded);
    }

    void add_parts(const ArticleWord& whole) {
        std::uint32_t begin = whole.span.begin;
        for (std::string_view rest = whole.text; !rest.empty();) {
            const bool mark = rest.front() == '-';
            const auto part = mark ? rest.substr(0, 1) : rest.substr(0, rest.find('-'));
            ArticleWord word = whole;
            word.text = part;
            word.span = {begin, begin + code_point_count(part)};
            word.kind = mark ? TokenKind::punctuation : TokenKind::word;
            word.folded = {};
            word.capitals = Capitals::none;
            word.use = {};
            if (!mark) take_facts(word);
            word.space_before = whole.space_before && begin == whole.span.begin;
            begin = word.span.end;
            rest.remove_prefix(part.size());
            words_.all.push_back(std::move(word));
        }
    }

    void finish_sentence(std::size_t first) {
        const auto begin = words_.all.begin() + static_cast<std::ptrdiff_t>(first);
        const auto start =
            std::find_if(begin, words_.all.end(), [](const auto& w) { return w.kind == TokenKind::word; });
        if (start != words_.all.end()) start->starts_sentence = true;
        const bool headline = is_headline(first);
        const bool in_capitals = is_in_capitals(first);
        for (auto word = begin; word != words_.all.end(); ++word) {
            word->in_headline = headline;
            word->in_capitals = in_capitals;
        }
    }

    void count_spellings() {
        words_.spellings = SpellingCounts{words_.all.size()};
        for (const ArticleWord& word : words_.all) {
            if (word.capitals == Capitals::none) continue;
            SpellingCount& count = words_.spellings.at(word.folded);
            if (word.capitals == Capitals::lower) ++count.lower;
            if (word.capitalised() && !word.in_headline && !word.starts_sentence) ++count.capital_inside;
        }
    }

    /// Four fifths of the words of four letters and more are capitalised, and there are at least three.
    [[nodiscard]] bool is_headline(std::size_t first) const {
        std::size_t capital = 0;
        std::size_t lower = 0;
        for (std::size_t i = first; i < words_.all.size(); ++i) {
            const auto& word = words_.all[i];
            if (word.text.size() < 4 || word.capitals == Capitals::none) continue;
            (word.capitalised() ? capital : lower) += 1;
        }
        return capital >= 3 && capital >= 4 * lower;
    }

    /// More than two thirds of its words.
    [[nodiscard]] bool is_in_capitals(std::size_t first) const {
        std::size_t capitals = 0;
        std::size_t others = 0;
        for (std::size_t i = first; i < words_.all.size(); ++i) {
            const auto& word = words_.all[i];
            if (word.text.size() < 2 || word.capitals == Capitals::none) continue;
            (word.capitals == Capitals::all ? capitals : others) += 1;
        }
        return capitals > 2 * others;
    }

    const Tokens& tokens_;
    const Gazetteer& gazetteer_;
    ArticleWords words_;
};

}  // namespace

ArticleWords article_words(const Tokens& tokens, const Gazetteer& gazetteer) {
    return WordBuilder{tokens, gazetteer}.build();
}

}  // namespace dateline
