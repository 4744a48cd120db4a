#include "reading/claims/nearness_grammar.hpp"

#include "reading/claims/hedge_words.hpp"
#include "text/number_words.hpp"

#include <string_view>

namespace dateline {
namespace {

constexpr std::string_view near_words[] = {"near",
                                           "close to",
                                           "just outside of",
                                           "just outside",
                                           "outside of",
                                           "outside",
                                           "not far from",
                                           "a stone 's throw from",
                                           "a stone ’s throw from",
                                           "a short drive from",
                                           "a short walk from",
                                           "a short distance from",
                                           "within walking distance of",
                                           "adjacent to",
                                           "next to",
                                           "on the outskirts of",
                                           "in the vicinity of",
                                           "within sight of",
                                           "off the coast of",
                                           "off the shore of",
                                           "off"};

/// First words of those and of what else tells of nearness.
constexpr auto near_openers = word_list(
    "a", "an", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "fifteen", "twenty", "thirty", "forty", "fifty", "sixty", "ninety", "half", "near", "close",
    "just", "outside", "not", "adjacent", "next", "on", "in", "within", "off", "several", "less", "more",
    "about", "around", "some", "over", "under", "almost", "nearly", "roughly", "barely", "only",
    "overlooking", "along", "astride", "beside", "at", "up", "fewer", "~");

bool is_off_the_coast(const SentenceView& view, std::size_t at) {
    return view.is(at, "off");
}

/// What follows a wording of nearness, and the direction that it may name.
struct NearWords {
    std::size_t end = 0;  ///< where the object begins
    std::optional<CompassPoint> direction;
    bool touching = false;  ///< at the object's very edge
};

/// "from", "of", "north of", "to the north of" after a measure that is no length.
std::optional<NearWords> after_measure(const SentenceView& view, std::size_t at) {
    NearWords words{at + (view.is(at, "away") ? 1 : 0), {}};
    if (view.is(words.end, "to") && view.is(words.end + 1, "the")) words.end += 2;
    if (const auto direction = direction_at(view, words.end)) {
        words.direction = direction->point;
        words.end += direction->tokens;
    }
    if (!view.is_any(words.end, {"from", "of", "outside"})) return std::nullopt;
    ++words.end;
    return words;
}

/// The position after "an", "two", "two-and-a-half"; `at` itself when no count is here.
std::size_t after_count(const SentenceView& view, std::size_t at) {
    if (!view.opens(at, Opening::number) && !view.is_any(at, {"several", "less"})) return at;
    for (const std::string_view phrase :
         {"a couple of", "a few", "several", "half an", "half a", "less than an"}) {
        if (const std::size_t tokens = view.phrase(at, phrase)) return at + tokens;
    }
    if (!view.opens(at, Opening::number)) return at;
    if (const auto number = number_at(view.tokens_from(at))) return at + number->tokens;
    return view.is_any(at, {"a", "an", "one"}) ? at + 1 : at;
}

/// "an hour's drive from", "a two-hour flight north of".
std::optional<NearWords> travel_time(const SentenceView& view, std::size_t at) {
    std::size_t next = after_count(view, at);
    if (next == at) return std::nullopt;
    const std::size_t unit = next + 6;
    while (next < unit && !view.is_any(next, {"hour", "hours", "minute", "minutes", "day"}) &&
           !view.is(next, ","))
        ++next;
    if (!view.is_any(next, {"hour", "hours", "minute", "minutes", "day"})) return std::nullopt;
    ++next;
    while (view.is_any(next, {"'s", "’s", "'", "’", "-"})) ++next;
    while (view.is_any(
        next, {"boat", "car", "train", "bus", "by", "ferry", "taxi", "plane", "air", "road", "rail"}))
        ++next;
    const bool journey = is_journey(view, next) || view.is_any(next, {"flight", "crossing", "sail"});
    if (journey) ++next;
    if (!journey && !direction_at(view, next) && !view.is(next - 1, "road") &&
        !view.is_any(next - 1, {"car", "train", "bus", "boat", "ferry", "air", "plane", "rail"}))
        return std::nullopt;
    return after_measure(view, next);
}

/// "two blocks from", "20 leagues from": how long a block or a league is no one says.
std::optional<NearWords> loose_measure(const SentenceView& view, std::size_t at) {
    const std::size_t next = after_count(view, at);
    if (next == at || !view.is_any(next, {"block", "blocks", "league", "leagues"})) return std::nullopt;
    return after_measure(view, next + 1);
}

bool is_water(const Place* place) {
    return place != nullptr && (place->kind == PlaceKind::river || place->kind == PlaceKind::sea ||
                                place->kind == PlaceKind::lake);
}

/// "on the Euphrates", "along the Mediterranean coast": near a line that has two sides.
std::optional<NearWords> beside_water(const SentenceView& view, std::size_t at) {
    for (const std::string_view phrase :
         {"on the banks of", "on the bank of", "on the shores of", "on the shore of", "on the edge of", "on",
          "along", "astride", "beside", "overlooking"}) {
        const std::size_t tokens = view.phrase(at, phrase);
        if (tokens == 0) continue;
        const auto object = place_phrase_at(view, at + tokens);
        const bool name = object && object->run.name != nullptr;
        if (name && (object->border || is_water(view.place(*object->run.name))))
            return NearWords{at + tokens, {}, view.is_any(at, {"on", "astride"})};
        return std::nullopt;
    }
    return std::nullopt;
}

/// The wording of nearness that begins here.
std::optional<NearWords> near_words_at(const SentenceView& view, std::size_t at) {
    static_assert(std::size(near_words) <= 64);
    static constexpr RowsByLetter by_letter{near_words, [](std::string_view phrase) { return phrase; }};
    if (!view.has(at)) return std::nullopt;
    std::size_t tokens = 0;
    by_letter.visit(view.text(at).front(), [&](std::size_t i) {
        tokens = view.phrase(at, near_words[i]);
        return tokens > 0;
    });
    if (tokens > 0) return NearWords{at + tokens, {}};
    if (auto words = travel_time(view, at)) return words;
    if (auto words = loose_measure(view, at)) return words;
    return beside_water(view, at);
}

}  // namespace

bool begins_nearness(std::string_view word) {
    return same_as_any(word, near_openers);
}

std::optional<Relation> nearness_relation_at(const SentenceView& view, std::size_t at) {
    if (!view.opens(at, Opening::nearness) && !view.is_number(at)) return std::nullopt;
    auto words = near_words_at(view, at);
    // "about an hour's drive", "less than two blocks"
    if (const auto hedge = hedge_at(view, at); !words && hedge)
        words = near_words_at(view, at + hedge->tokens);
    const auto object = words ? place_phrase_at(view, words->end) : std::nullopt;
    if (!object || object->run.name == nullptr) return std::nullopt;
    Relation relation;
    relation.kind = words->direction ? ClaimKind::distance : ClaimKind::nearness;
    relation.direction = words->direction;
    relation.touching = words->touching;
    relation.begin = at;
    relation.end = object->run.end;
    relation.object = *object;
    const Place* place = view.place(*object->run.name);
    const bool shore = is_water(place) && place->kind != PlaceKind::river;
    relation.object.border = object->border || shore || is_off_the_coast(view, at);
    relation.subject_rule = SubjectRule::adjacent;
    return relation;
}

}  // namespace dateline
