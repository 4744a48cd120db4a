#include "reading/mentions/match_players.hpp"

#include "text/word_set.hpp"

namespace dateline {
namespace {

/// What teams do to each other and towns do not.
constexpr auto winning = word_set("beat", "beats", "edged", "hammered", "outplayed", "thrashed", "trounced");

[[nodiscard]] const ArticleWord* word_at(const ArticleWords& words, std::size_t at, std::size_t sentence) {
    return at < words.all.size() && words.all[at].sentence == sentence ? &words.all[at] : nullptr;
}

[[nodiscard]] bool wins(const ArticleWord* word) {
    return word != nullptr && word->capitals == Capitals::lower && winning.contains(word->folded);
}

[[nodiscard]] bool is_name(const ArticleWord* word) {
    return word != nullptr && word->capitalised();
}

[[nodiscard]] bool is_score(const ArticleWord* word) {
    return word != nullptr && word->kind == TokenKind::number;
}

}  // namespace

bool plays_a_match(const NameCandidate& name, const ArticleWords& words) {
    const std::size_t sentence = words.all[name.begin].sentence;
    const ArticleWord* behind = word_at(words, name.end, sentence);
    if (wins(behind) && is_name(word_at(words, name.end + 1, sentence))) return true;
    if (name.begin < 2 || !wins(word_at(words, name.begin - 1, sentence))) return false;
    return is_name(word_at(words, name.begin - 2, sentence)) || is_score(behind);
}

}  // namespace dateline
