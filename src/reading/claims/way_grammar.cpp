#include "reading/claims/way_grammar.hpp"

#include "text/number_words.hpp"
#include "text/word_list.hpp"

#include <array>
#include <string_view>

namespace dateline {
namespace {

/// How much of a way is told, and where the words for it end.
struct Share {
    double part = .5;
    std::size_t end = 0;
};

struct NumberRow {
    std::string_view word;
    double value;
};
constexpr std::array counts{NumberRow{"a", 1},     NumberRow{"one", 1},  NumberRow{"two", 2},
                            NumberRow{"three", 3}, NumberRow{"four", 4}, NumberRow{"five", 5}};
/// Beyond halves, thirds and quarters, which numbers know.
constexpr std::array parts{NumberRow{"fifth", 5},  NumberRow{"fifths", 5}, NumberRow{"sixth", 6},
                           NumberRow{"sixths", 6}, NumberRow{"tenth", 10}, NumberRow{"tenths", 10}};

/// "a fifth", "two-fifths".
std::optional<Share> small_part_at(const SentenceView& view, std::size_t at) {
    for (const auto& count : counts) {
        if (!view.is(at, count.word)) continue;
        const std::size_t noun = at + (view.is(at + 1, "-") ? 2 : 1);
        for (const auto& part : parts) {
            if (view.is(noun, part.word)) return Share{count.value / part.value, noun + 1};
        }
    }
    return std::nullopt;
}

/// "a third", "60 percent".
std::optional<Share> number_as_share(const SentenceView& view, std::size_t at) {
    const auto number = number_at(view.tokens_from(at));
    if (!number) return std::nullopt;
    const std::size_t end = at + number->tokens;
    if (view.is_any(end, {"percent", "%"})) return Share{number->value / 100, end + 1};
    return Share{number->value, end};
}

constexpr auto half_words =
    word_list("halfway", "half-way", "half way", "half - way", "midway", "mid-way", "mid way", "mid - way",
              "the midpoint", "the halfway point", "the middle", "equidistant");

std::optional<Share> half_at(const SentenceView& view, std::size_t at) {
    if (!view.has(at) || !half_words.filter.may_have(view.text(at))) return std::nullopt;
    for (const std::string_view phrase : half_words.words) {
        if (const std::size_t tokens = view.phrase(at, phrase)) return Share{.5, at + tokens};
    }
    return std::nullopt;
}

/// "of the way", "the way", "of the distance"; the position itself when no such words are here.
std::size_t after_the_way(const SentenceView& view, std::size_t at) {
    const std::size_t noun = at + (view.is(at, "of") ? 2 : 1);
    return view.is(noun - 1, "the") && view.is_any(noun, {"way", "distance"}) ? noun + 1 : at;
}

/// "two-thirds of the way", "60 percent of the way".
std::optional<Share> part_of_the_way_at(const SentenceView& view, std::size_t at) {
    auto share = small_part_at(view, at);
    if (!share) share = number_as_share(view, at);
    if (!share || share->part <= 0 || share->part >= 1) return std::nullopt;
    const std::size_t end = after_the_way(view, share->end);
    return end > share->end ? std::optional{Share{share->part, end}} : std::nullopt;
}

std::optional<Share> share_at(const SentenceView& view, std::size_t at) {
    if (auto half = half_at(view, at)) return half;
    if (!view.opens(at, Opening::number)) return std::nullopt;
    return part_of_the_way_at(view, at);
}

/// "along the road", "on the highway", "point".
std::size_t after_road(const SentenceView& view, std::size_t at) {
    if (view.is(at, "point")) ++at;
    const bool along = view.is_any(at, {"along", "on", "up", "down"}) && view.is(at + 1, "the");
    if (!along) return at + (view.is(at, "along") ? 1 : 0);
    std::size_t noun = at + 2;
    while (view.is_any(noun, {"main", "coastal", "desert", "mountain", "railway", "rail", "train"})) ++noun;
    return view.is_any(noun, {"road", "highway", "route", "way", "motorway", "line", "coast", "railway",
                              "journey", "trip"})
               ? noun + 1
               : at;
}

/// Where the hedges before a share begin: "about", "not quite".
std::size_t hedged_begin(const SentenceView& view, std::size_t at) {
    while (at > view.begin() && view.is_any(at - 1, {"about", "roughly", "almost", "nearly", "approximately",
                                                     "around", "just", "quite", "not", "some", "over",
                                                     "under", "exactly", "more", "than", "or", "less"}))
        --at;
    return at;
}

/// "and" or "to" between two place phrases.
struct PhrasePair {
    PlacePhrase first;
    PlacePhrase second;
};
std::optional<PhrasePair> pair_at(const SentenceView& view, std::size_t at, std::string_view joint) {
    const auto first = place_phrase_at(view, at);
    if (!first || !view.is(first->run.end, joint)) return std::nullopt;
    const auto second = place_phrase_at(view, first->run.end + 1);
    return second ? std::optional{PhrasePair{*first, *second}} : std::nullopt;
}

bool names_a_government(const SentenceView& view, const LaidName& name) {
    return view.mention(name).role == MentionRole::metonym;
}

/// A town rather than a country: "between London and Paris" is where a town lies, and a treaty is not.
bool is_settled(const SentenceView& view, const LaidName* name) {
    if (name == nullptr || !(view.is_place(*name) || names_a_government(view, *name))) return false;
    const Place* place = view.place(*name);
    return place != nullptr && may_be_called(*place, NounClass::settlement);
}

/// "Talks in Geneva, between Paris and Tehran": what happens there, not the town, is between the two.
bool may_be_held_there(const SentenceView& view, std::size_t name_end, const PhrasePair& ends) {
    const LaidName* name = view.name_until(name_end);
    const std::size_t begin = name != nullptr ? name->begin : name_end - 1;
    return begin > view.begin() && view.is_lower_word(begin - 1) &&
           names_a_government(view, *ends.first.run.name) && names_a_government(view, *ends.second.run.name);
}

/// Whether what stands before "between" is somewhere: "lies", "a town", "Bologna,".
bool tells_where(const SentenceView& view, std::size_t between, const PhrasePair& ends) {
    if (between < view.begin() + 2) return false;
    if (view.is_any(between - 1, {"lies", "lie", "lay", "sits", "stands", "located", "situated", "lying",
                                  "sandwiched", "wedged", "nestled", "squeezed"}))
        return true;
    const NounClass noun = noun_class(view, between - 1);
    if (noun == NounClass::settlement || noun == NounClass::site) return true;
    if (!view.is_any(between - 1, {",", "(", "–", "—", "is"})) return false;
    // "Al-Bayda, which is between"
    const bool relative =
        view.is(between - 1, "is") && view.is(between - 2, "which") && view.is(between - 3, ",");
    const std::size_t end = between - (relative ? 3 : 1);
    const LaidName* name = view.name_until(end);
    const bool settled = name != nullptr ? is_settled(view, name) : view.is_capitalised(end - 1);
    return settled && is_settled(view, ends.first.run.name) && is_settled(view, ends.second.run.name) &&
           !may_be_held_there(view, between - 1, ends);
}

}  // namespace

std::optional<Relation> share_relation_at(const SentenceView& view, std::size_t at) {
    const auto share = share_at(view, at);
    if (!share) return std::nullopt;
    const std::size_t next = after_road(view, share->end);
    const bool between = view.is_any(next, {"between", "of"});
    if (!between && !view.is(next, "from")) return std::nullopt;
    auto ends = pair_at(view, next + 1, between ? "and" : "to");
    if (!ends && view.is(share->end - 1, "equidistant")) ends = pair_at(view, next + 1, "and");
    if (!ends) return std::nullopt;
    Relation relation;
    relation.kind = ClaimKind::midway;
    relation.share = share->part;
    relation.begin = hedged_begin(view, at);
    if (view.is_any(relation.begin - 1, {"at", "in"}) && relation.begin > view.begin()) --relation.begin;
    relation.end = ends->second.run.end;
    relation.object = ends->first;
    relation.second_object = ends->second;
    return relation;
}

std::optional<Relation> between_relation_at(const SentenceView& view, std::size_t at) {
    if (!view.is(at, "between")) return std::nullopt;
    const auto ends = pair_at(view, at + 1, "and");
    const bool known = ends && ends->first.run.name != nullptr && ends->second.run.name != nullptr;
    if (!known || !tells_where(view, at, *ends)) return std::nullopt;
    Relation relation;
    relation.kind = ClaimKind::nearness;
    relation.begin = at;
    relation.end = ends->second.run.end;
    relation.object = ends->first;
    relation.second_object = ends->second;
    relation.subject_rule = SubjectRule::adjacent;
    return relation;
}

}  // namespace dateline
