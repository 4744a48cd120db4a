#include "reading/mentions/name_role.hpp"

#include "reading/mentions/government_words.hpp"
#include "reading/mentions/match_players.hpp"
#include "reading/mentions/name_vocabulary.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>
#include <string>

namespace dateline {
namespace {

[[nodiscard]] const ArticleWord* word_at(const ArticleWords& words, std::size_t at, std::size_t sentence) {
    return at < words.all.size() && words.all[at].sentence == sentence ? &words.all[at] : nullptr;
}

[[nodiscard]] bool is_demonym(const NameCandidate& name) {
    return !name.hits.empty() && std::all_of(name.hits.begin(), name.hits.end(), [](const NameHit& hit) {
        return hit.kind == NameKind::demonym;
    });
}

/// The hits come likeliest first: "Granada" is one of two cities before it is another spelling of a capital.
[[nodiscard]] bool may_name_government(std::span<const NameHit> hits, const Gazetteer& gazetteer) {
    constexpr std::size_t likely = 3;
    return std::ranges::any_of(hits.first(std::min(hits.size(), likely)), [&](const NameHit& hit) {
        return gazetteer.summary(hit.place).names_government;
    });
}

/// Whether a capital's name of one or two words begins here.
[[nodiscard]] bool is_capital_at(std::size_t at, const ArticleWords& words, const Gazetteer& gazetteer) {
    if (at >= words.all.size() || !words.all[at].capitalised()) return false;
    const ArticleWord& first = words.all[at];
    if (may_name_government(gazetteer.by_folded_name(first.folded), gazetteer)) return true;
    const ArticleWord* second = word_at(words, at + 1, first.sentence);
    if (second == nullptr || !second->capitalised()) return false;
    const std::string both = fmt::format("{} {}", first.folded, second->folded);
    return may_name_government(gazetteer.by_folded_name(both), gazetteer);
}

/// Whether a capital's name of one or two words ends before `end`.
[[nodiscard]] bool is_capital_before(std::size_t end, const ArticleWords& words, const Gazetteer& gazetteer) {
    return (end >= 1 && is_capital_at(end - 1, words, gazetteer)) ||
           (end >= 2 && is_capital_at(end - 2, words, gazetteer));
}

/// Whether the capitalised word behind a place makes both a name of something else: "Washington Post", "Oslo
/// Accords", "Dallas Cowboys". What stands in the town ("Boston Marathon"), its office holders and its days
/// leave it a place.
[[nodiscard]] bool begins_organisation(const ArticleWord& next) {
    if (is_organisation_head(next.folded) || is_team_name(next.folded)) return true;
    const WordUse& use = next.use;
    const bool other = is_venue(next.folded) || is_place_head(next.folded) ||
                       is_place_description(next.folded) || is_road(next.folded) || is_title(next.folded) ||
                       is_calendar_word(next.folded) || is_compass_word(next.folded) ||
                       is_name_particle(next.folded);
    return use.common > 0 && use.given_name < 3 && use.surname < 5 && !other;
}

[[nodiscard]] bool is_head_of_organisation(const ArticleWord& word) {
    return is_organisation_head(word.folded) || is_team_name(word.folded);
}

/// Whether capitalised words behind a place go on to an organisation's name: "Zimbabwe Tourism Authority". An
/// office ("US Vice President") is none. Of a headline, where all words have capitals, only what ends with
/// the next word is believed ("The Berlin Courier says").
[[nodiscard]] bool goes_on_as_organisation(const NameCandidate& name, const ArticleWords& words) {
    constexpr std::size_t longest = 4;
    const std::size_t sentence = words.all[name.begin].sentence;
    bool begins_one = false;
    for (std::size_t at = name.end; at < name.end + longest; ++at) {
        const ArticleWord* word = word_at(words, at, sentence);
        if (word == nullptr || word->capitals != Capitals::first || !word->space_before) break;
        if (word->in_headline) {
            const ArticleWord* next = word_at(words, at + 1, sentence);
            const bool last =
                next == nullptr || next->capitals != Capitals::first || is_calendar_word(next->folded);
            return is_head_of_organisation(*word) && last;
        }
        if (is_head_of_organisation(*word)) return true;
        if (is_title(word->folded) || is_calendar_word(word->folded)) return false;
        if (at == name.end) begins_one = begins_organisation(*word);
    }
    return begins_one;
}

/// "Norwich City", "Cardiff City": what Britain calls clubs; elsewhere it is a city's name.
[[nodiscard]] bool is_british_club(const NameCandidate& name, const ArticleWords& words,
                                   const Gazetteer& gazetteer) {
    return name.end - name.begin > 1 && words.all[name.end - 1].folded == "city" && !name.hits.empty() &&
           gazetteer.summary(name.hits.front().place).country == "GB";
}

/// "Barcelona beat Napoli": what plays is a team. A country's team is left its country.
[[nodiscard]] bool is_towns_team(const NameCandidate& name, const ArticleWords& words,
                                 const Gazetteer& gazetteer) {
    const bool town =
        !name.hits.empty() && gazetteer.summary(name.hits.front().place).kind == PlaceKind::populated_place;
    return town && plays_a_match(name, words);
}

[[nodiscard]] bool in_organisation(const NameCandidate& name, const ArticleWords& words) {
    const std::size_t sentence = words.all[name.begin].sentence;
    if (goes_on_as_organisation(name, words)) return true;
    const ArticleWord* before = name.begin > 0 ? word_at(words, name.begin - 1, sentence) : nullptr;
    // "As Rome burned" begins with no club
    const bool may_be_club =
        before != nullptr && before->capitalised() && (!before->starts_sentence || before->folded != "as");
    if (may_be_club && is_club_prefix(before->folded)) return true;
    if (name.begin < 2) return false;
    const ArticleWord& of = words.all[name.begin - 1];
    const ArticleWord& head = words.all[name.begin - 2];
    return of.folded == "of" && of.sentence == sentence && head.capitals == Capitals::first &&
           is_organisation_head(head.folded);
}

/// "said", "has imposed", "will not sign": what follows a government's name.
[[nodiscard]] bool government_acts(std::size_t at, const ArticleWords& words, std::size_t sentence) {
    constexpr auto auxiliaries = std::to_array<std::string_view>(
        {"has", "had", "have", "also", "then", "later", "immediately", "quickly", "repeatedly", "formally"});
    for (int skipped = 0; skipped < 3; ++skipped, ++at) {
        const ArticleWord* word = word_at(words, at, sentence);
        if (word == nullptr || word->capitals != Capitals::lower) return false;
        if (is_government_verb(word->folded)) return true;
        if (std::find(auxiliaries.begin(), auxiliaries.end(), word->folded) == auxiliaries.end())
            return false;
    }
    return false;
}

/// "halfway between Kabul and Delhi", "390 km between": the pair that begins here ends a way, and is no
/// parties.
[[nodiscard]] bool ends_a_way(std::size_t pair, const ArticleWords& words, std::size_t sentence) {
    constexpr auto ways = std::to_array<std::string_view>(
        {"halfway", "midway", "way", "distance", "km", "kilometres", "kilometers", "miles", "lies", "lying",
         "located", "situated", "road", "drive", "flight", "apart"});
    const ArticleWord* between = pair >= 2 ? word_at(words, pair - 1, sentence) : nullptr;
    if (between == nullptr || between->folded != "between") return false;
    const ArticleWord* way = word_at(words, pair - 2, sentence);
    return way != nullptr && std::find(ways.begin(), ways.end(), way->folded) != ways.end();
}

[[nodiscard]] bool names_government(const NameCandidate& name, const ArticleWords& words,
                                    const Gazetteer& gazetteer) {
    const std::size_t sentence = words.all[name.begin].sentence;
    const ArticleWord* next = word_at(words, name.end, sentence);
    const ArticleWord* before = name.begin > 0 ? word_at(words, name.begin - 1, sentence) : nullptr;
    const bool joins_next = next != nullptr && next->folded == "and";
    const bool joins_before = before != nullptr && before->folded == "and" && name.begin >= 2;
    // "for Washington and Tehran to …", "between London and Paris": two capitals are two governments
    const bool pair = joins_next && is_capital_at(name.end + 1, words, gazetteer) &&
                      !ends_a_way(name.begin, words, sentence);
    const bool second_of_pair = joins_before && is_capital_before(name.begin - 1, words, gazetteer) &&
                                !ends_a_way(name.begin - 2, words, sentence) &&
                                (name.begin < 3 || !is_place_preposition(words.all[name.begin - 3].folded));
    const bool placed = before != nullptr && (is_place_preposition(before->folded) || before->folded == "at");
    if (placed) return false;
    const bool acts = government_acts(name.end, words, sentence);
    const bool acted_on =
        before != nullptr && before->capitals == Capitals::lower && is_done_to_governments(before->folded);
    const ArticleWord* second = word_at(words, name.end + 1, sentence);
    const bool owns = next != nullptr && next->folded == "s" && !next->space_before && second != nullptr &&
                      second->capitals == Capitals::lower && !is_place_description(second->folded) &&
                      !is_town_matter(second->folded);
    if (!acts && !acted_on && !owns && !pair && !second_of_pair) return false;
    return may_name_government(name.hits, gazetteer);
}

}  // namespace

MentionRole role_of(const NameCandidate& name, const ArticleWords& words, const Gazetteer& gazetteer) {
    if (in_organisation(name, words) || is_british_club(name, words, gazetteer) ||
        is_towns_team(name, words, gazetteer))
        return MentionRole::organisation;
    if (is_demonym(name)) return MentionRole::demonym;
    return names_government(name, words, gazetteer) ? MentionRole::metonym : MentionRole::place;
}

}  // namespace dateline
