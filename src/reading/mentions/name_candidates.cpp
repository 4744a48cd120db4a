#include "reading/mentions/name_candidates.hpp"

#include "gazetteer/generic_words.hpp"
#include "reading/clock_words.hpp"
#include "reading/mentions/name_vocabulary.hpp"
#include "reading/mentions/state_abbreviations.hpp"
#include "reading/mentions/unknown_names.hpp"
#include "text/folding.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace dateline {
namespace {

constexpr std::size_t longest_name = 8;

/// Word for word, what an abbreviation in a name stands for.
[[nodiscard]] std::string_view written_out(const ArticleWord& word) {
    if (word.folded == "ft") return "fort";
    if (word.folded == "mt") return "mount";
    if (word.folded == "ste") return "sainte";
    return word.folded;
}

[[nodiscard]] bool is_possessive(const ArticleWord& word) {
    return word.text == "'s" || word.text == "\u2019s";
}

/// "St. John's, Newfoundland" and "in St. John's on Monday" name a town; "St. Paul's mayor" is one's own.
[[nodiscard]] bool ends_after_possessive(const std::vector<ArticleWord>& words, std::size_t next) {
    if (next >= words.size() || words[next].kind == TokenKind::punctuation) return true;
    constexpr auto links = std::to_array<std::string_view>(
        {"and", "or", "in", "on", "at", "to", "by", "for", "from", "after", "where", "is", "was"});
    return std::find(links.begin(), links.end(), words[next].folded) != links.end();
}

/// Tries the keys of growing runs of words and keeps the longest that is a name.
class LongestMatch {
public:
    LongestMatch(const ArticleWords& words, std::size_t begin, const Gazetteer& gazetteer)
        : words_{words.all}, begin_{begin}, gazetteer_{gazetteer} {}

    [[nodiscard]] std::optional<NameCandidate> find() {
        std::string key;
        for (std::size_t at = begin_; at < words_.size() && at < begin_ + longest_name; ++at) {
            if (at > begin_ && is_possessive(words_[at])) {
                key += 's';  // as folding writes "Cox's Bazar"
                if (at > begin_ + 1 && ends_after_possessive(words_, at + 1)) try_key(key, at + 1);
            } else {
                if (at > begin_ && !continues_name(words_[at], words_[at - 1])) {
                    try_small_kind(key, at);
                    break;
                }
                if (!key.empty()) key += ' ';
                key += written_out(words_[at]);
                if (!is_name_particle(words_[at].folded) || at == begin_) try_key(key, at + 1);
            }
            if (!gazetteer_.starts_a_name(key) && !might_be_saint(key)) break;
        }
        if (!best_) try_loose();
        if (!best_) try_other_spelling();
        return std::move(best_);
    }

private:
    void try_key(const std::string& key, std::size_t end) {
        auto hits = gazetteer_.by_folded_name(key);
        if (hits.empty() && might_be_saint(key)) hits = gazetteer_.by_folded_name("saint" + key.substr(2));
        NameCandidate found{begin_, end, key, {hits.begin(), hits.end()}, MatchHow::folded};
        // "LAX" may be an airport's code, "Lax" is none
        const bool like_a_code = end == begin_ + 1 && words_[begin_].capitals == Capitals::all;
        if (!like_a_code)
            std::erase_if(found.hits, [](const NameHit& hit) { return hit.kind == NameKind::code; });
        if (!found.hits.empty()) best_ = std::move(found);
    }

    /// "Baltic states", "Korean peninsula": the last word of some names is written small.
    void try_small_kind(const std::string& key, std::size_t at) {
        constexpr auto kinds = std::to_array<std::string_view>(
            {"countries", "gulf", "islands", "peninsula", "sea", "states", "strait", "straits"});
        const ArticleWord& word = words_[at];
        const bool joined = word.space_before && word.sentence == words_[begin_].sentence;
        if (joined && std::find(kinds.begin(), kinds.end(), word.text) != kinds.end())
            try_key(fmt::format("{} {}", key, word.folded), at + 1);
    }

    [[nodiscard]] static bool might_be_saint(const std::string& key) { return key.starts_with("st "); }

    /// "Ain Assad", "Al-Assad": spelled another way than the gazetteer has it.
    void try_loose() {
        const std::string_view first = words_[begin_].folded;
        const std::string_view head = first.substr(0, first.find(' '));
        constexpr auto heads = std::to_array<std::string_view>({"ain", "ayn", "ein", "al", "el"});
        if (std::find(heads.begin(), heads.end(), head) == heads.end()) return;
        std::string key;
        std::size_t tried = 0;
        for (std::size_t at = begin_; at < words_.size() && tried < 4; ++at, ++tried) {
            if (at > begin_ && !continues_name(words_[at], words_[at - 1])) break;
            if (!key.empty()) key += ' ';
            key += words_[at].folded;
            if (key.size() <= head.size() + 2) continue;
            const auto hits = gazetteer_.by_loose_key(loose_key(key));
            if (hits.empty()) continue;
            best_ = NameCandidate{begin_, at + 1, key, {hits.begin(), hits.end()}, MatchHow::loose};
        }
    }

    /// "Baramulla" for Bāramūla: a long word that is none of the language and nobody's name.
    void try_other_spelling() {
        constexpr std::size_t shortest = 6;
        const ArticleWord& word = words_[begin_];
        const bool unknown = word.use.common == 0 && word.use.given_name < 3 && word.use.surname < 3;
        if (!unknown || word.capitals != Capitals::first || word.folded.size() < shortest) return;
        const auto hits = gazetteer_.by_loose_key(loose_key(word.folded));
        if (!hits.empty())
            best_ = NameCandidate{
                begin_, begin_ + 1, std::string{word.folded}, {hits.begin(), hits.end()}, MatchHow::loose};
    }

    const std::vector<ArticleWord>& words_;
    std::size_t begin_;
    const Gazetteer& gazetteer_;
    std::optional<NameCandidate> best_;
};

/// Places of the kind that a generic word names: for "County" the counties among the hits, if there are any.
void keep_fitting(NameCandidate& candidate, std::string_view head, const Gazetteer& gazetteer) {
    const auto bare = without_generic_word(fmt::format("{} {}", candidate.key, head));
    if (!bare || bare->generic == nullptr || bare->generic->kinds.empty()) return;
    std::vector<NameHit> fitting;
    for (const NameHit& hit : candidate.hits) {
        if (fits(*bare->generic, gazetteer.summary(hit.place).kind)) fitting.push_back(hit);
    }
    candidate.head_misfits = fitting.empty();
    if (!fitting.empty()) candidate.hits = std::move(fitting);
}

/// Takes a capitalised "County" or "River" after the name into it.
void take_head(NameCandidate& candidate, const ArticleWords& words, const Gazetteer& gazetteer) {
    if (candidate.end >= words.all.size()) return;
    const ArticleWord& head = words.all[candidate.end];
    if (!is_place_head(head.folded) || !head.capitalised()) return;
    if (head.in_headline || !continues_name(head, words.all[candidate.end - 1])) return;
    keep_fitting(candidate, head.folded, gazetteer);
    // "Georgian Bay" is in no Georgia
    std::erase_if(candidate.hits, [](const NameHit& hit) { return hit.kind == NameKind::demonym; });
    candidate.with_head = true;
    ++candidate.end;
}

/// What an abbreviation may be written as at a word: "Calif.", or "W." and "Va." together.
struct StateSpelling {
    std::string_view state;
    std::size_t words = 1;
};

[[nodiscard]] StateSpelling state_at(const ArticleWords& words, std::size_t begin) {
    const ArticleWord& first = words.all[begin];
    if (begin + 1 < words.all.size() && first.text.size() == 2 && first.text.back() == '.') {
        std::string both{first.text};
        both += words.all[begin + 1].text;
        if (const auto state = state_name(both); !state.empty()) return {state, 2};
    }
    return {state_name(first.text), 1};
}

/// "Calif." or "LA" after a comma, "S.C." anywhere: a state by its abbreviation.
[[nodiscard]] std::optional<NameCandidate> abbreviated_state(const ArticleWords& words, std::size_t begin,
                                                             const Gazetteer& gazetteer) {
    const bool after_comma =
        begin >= 2 && words.all[begin - 1].text == "," && words.all[begin - 2].capitalised();
    const auto [name, length] = state_at(words, begin);
    const bool dotted = words.all[begin].text.find('.') < words.all[begin].text.size() - 1;
    if (name.empty() || !(after_comma || dotted || length > 1)) return std::nullopt;
    const auto hits = gazetteer.by_folded_name(fold_name(name));
    NameCandidate candidate{begin, begin + length, fold_name(name), {}, MatchHow::exact, false};
    for (const NameHit& hit : hits) {
        if (gazetteer.summary(hit.place).kind == PlaceKind::admin1) candidate.hits.push_back(hit);
    }
    return candidate.hits.empty() ? std::nullopt : std::optional{std::move(candidate)};
}

/// "The Gambia" is Gambia with an article; the town called "The Hague" is named with it.
[[nodiscard]] bool is_needless_article(const NameCandidate& candidate, const ArticleWords& words,
                                       const Gazetteer& gazetteer) {
    if (words.all[candidate.begin].folded != "the") return false;
    if (candidate.key.size() <= 4) return true;
    const NameHit& best = candidate.hits.front();
    const bool town = gazetteer.summary(best.place).kind == PlaceKind::populated_place;
    if (town && best.kind == NameKind::preferred) return false;
    return !gazetteer.by_folded_name(candidate.key.substr(4)).empty();
}

/// "military base", "army base": the first word says whose.
[[nodiscard]] bool tells_whose(std::string_view folded) {
    return folded == "military" || folded == "army" || folded == "naval" || folded == "air";
}

/// "1935 GMT", "9 PM": what stands behind a time of day is no place.
[[nodiscard]] bool ends_clock(const ArticleWords& words, std::size_t at) {
    if (at == 0 || words.all[at].capitals != Capitals::all) return false;
    const std::string_view before = words.all[at - 1].text;
    const std::string_view word = words.all[at].text;
    return follows_clock(word, before) || (is_half_day_word(word) && is_clock_shaped(before));
}

}  // namespace

std::string description_at(const ArticleWords& words, std::size_t at) {
    if (at >= words.all.size()) return {};
    const ArticleWord& word = words.all[at];
    if (word.capitals != Capitals::lower) return {};
    if (is_place_description(word.folded)) return std::string{word.folded};
    const bool base_behind = at + 1 < words.all.size() && words.all[at + 1].folded == "base";
    if (!tells_whose(word.folded) || !base_behind) return {};
    return word.folded == "air" ? "air base" : "base";
}

std::optional<NameCandidate> name_candidate_at(const ArticleWords& words, std::size_t begin,
                                               const Gazetteer& gazetteer) {
    const ArticleWord& first = words.all[begin];
    if (!first.capitalised() || ends_clock(words, begin)) return std::nullopt;
    if (auto state = abbreviated_state(words, begin, gazetteer)) return state;
    if (first.folded.size() < 2 || is_armed_group(first.folded)) return std::nullopt;
    auto candidate = LongestMatch{words, begin, gazetteer}.find();
    if (candidate && is_armed_group(candidate->key)) return std::nullopt;
    if (candidate && is_needless_article(*candidate, words, gazetteer)) return std::nullopt;
    if (!candidate || candidate->end == begin + 1) {
        if (auto unknown = unknown_name(words, begin, candidate.has_value())) return unknown;
    }
    if (!candidate) return std::nullopt;
    take_head(*candidate, words, gazetteer);
    return candidate;
}

}  // namespace dateline
