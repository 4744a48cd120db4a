#include "reading/mentions/unknown_names.hpp"

#include "reading/mentions/name_vocabulary.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline {
namespace {

/// "Xyz County": a county or the like under a name that the gazetteer does not have.
[[nodiscard]] std::optional<NameCandidate> unknown_division(const ArticleWords& words, std::size_t begin) {
    if (begin + 1 >= words.all.size()) return std::nullopt;
    const ArticleWord& name = words.all[begin];
    const ArticleWord& head = words.all[begin + 1];
    constexpr auto divisions = std::to_array<std::string_view>({"county", "parish", "township", "province"});
    const bool division = std::find(divisions.begin(), divisions.end(), head.folded) != divisions.end();
    if (!division || head.capitals != Capitals::first || name.capitals != Capitals::first)
        return std::nullopt;
    if (name.starts_sentence || name.in_headline || !continues_name(head, name)) return std::nullopt;
    return NameCandidate{begin, begin + 2,        fmt::format("{} {}", name.folded, head.folded),
                         {},    MatchHow::folded, true};
}

/// A feature of the land that the gazetteer does not have, of two words.
[[nodiscard]] NameCandidate feature_of(const ArticleWords& words, std::size_t begin) {
    const std::string key = fmt::format("{} {}", words.all[begin].folded, words.all[begin + 1].folded);
    return {begin, begin + 2, key, {}, MatchHow::folded, true};
}

/// "Xyz River", "Xyz Mountains".
[[nodiscard]] std::optional<NameCandidate> unknown_feature(const ArticleWords& words, std::size_t begin) {
    constexpr auto features = std::to_array<std::string_view>(
        {"river", "lake", "island", "islands", "mountains", "valley", "peninsula", "desert", "basin"});
    if (begin + 1 >= words.all.size()) return std::nullopt;
    const ArticleWord& name = words.all[begin];
    const ArticleWord& head = words.all[begin + 1];
    const bool feature = std::find(features.begin(), features.end(), head.folded) != features.end();
    const bool named = name.capitals == Capitals::first && name.use.common == 0 && !name.in_headline;
    if (!feature || !named || head.capitals != Capitals::first || !continues_name(head, name))
        return std::nullopt;
    return feature_of(words, begin);
}

/// "Lake Xyz", "Mount Xyz".
[[nodiscard]] std::optional<NameCandidate> unknown_lake_or_mount(const ArticleWords& words,
                                                                 std::size_t begin) {
    constexpr auto features = std::to_array<std::string_view>({"lake", "loch", "lough", "mount"});
    if (begin + 1 >= words.all.size()) return std::nullopt;
    const ArticleWord& head = words.all[begin];
    const ArticleWord& name = words.all[begin + 1];
    const bool feature = std::find(features.begin(), features.end(), head.folded) != features.end();
    if (!feature || name.capitals != Capitals::first || name.in_headline || !continues_name(name, head))
        return std::nullopt;
    return feature_of(words, begin);
}

[[nodiscard]] bool is_settlement_noun(std::string_view word) {
    constexpr auto nouns =
        std::to_array<std::string_view>({"town", "village", "city", "hamlet", "suburb", "township",
                                         "settlement", "towns", "villages", "cities"});
    return std::find(nouns.begin(), nouns.end(), word) != nouns.end();
}

/// "the village of Xyz", "the towns of Xyz and Abc": places by the noun before them, known or not.
[[nodiscard]] bool is_called_settlement(const ArticleWords& words, std::size_t begin) {
    const auto& all = words.all;
    std::size_t of = begin - 1;
    if (begin >= 4 && all[begin - 1].folded == "and" && all[begin - 2].capitalised()) of = begin - 3;
    if (begin < 2 || of < 1 || all[of].folded != "of") return false;
    const ArticleWord& noun = all[of - 1];
    return noun.sentence == all[begin].sentence && noun.capitals == Capitals::lower &&
           is_settlement_noun(noun.folded);
}

/// A settlement that the gazetteer does not have, under a name of at most three words.
[[nodiscard]] std::optional<NameCandidate> unknown_settlement(const ArticleWords& words, std::size_t begin) {
    constexpr std::size_t longest = 3;
    const ArticleWord& first = words.all[begin];
    if (first.in_headline || first.capitals != Capitals::first || !is_called_settlement(words, begin))
        return std::nullopt;
    NameCandidate found{begin, begin + 1, std::string{first.folded}, {}, MatchHow::folded, true};
    while (found.end < std::min(begin + longest, words.all.size())) {
        const ArticleWord& word = words.all[found.end];
        if (!word.capitalised() || !continues_name(word, words.all[found.end - 1])) break;
        found.key += ' ';
        found.key += word.folded;
        ++found.end;
    }
    return found;
}

}  // namespace

bool continues_name(const ArticleWord& word, const ArticleWord& before) {
    if (word.sentence != before.sentence || word.kind == TokenKind::punctuation) return false;
    if (!word.space_before && before.text.back() != '.') return false;
    return word.capitalised() || word.kind == TokenKind::number || is_name_particle(word.folded);
}

std::optional<NameCandidate> unknown_name(const ArticleWords& words, std::size_t begin, bool known) {
    if (known) return unknown_lake_or_mount(words, begin);
    if (auto settlement = unknown_settlement(words, begin)) return settlement;
    if (auto feature = unknown_feature(words, begin)) return feature;
    if (auto feature = unknown_lake_or_mount(words, begin)) return feature;
    return unknown_division(words, begin);
}

}  // namespace dateline
