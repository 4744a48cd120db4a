#include "reading/events/event_words.hpp"

#include "reading/events/denials.hpp"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

using enum EventKind;

constexpr auto weapon_qualifiers = std::to_array<std::string_view>(
    {"ballistic", "cruise", "guided", "hypersonic", "anti-ship", "katyusha", "artillery", "car", "cluster"});

constexpr auto unreal_words = std::to_array<std::string_view>(
    {"will",      "would",      "could",     "should",     "may",     "might",    "can",      "must",
     "cannot",    "not",        "never",     "n't",        "any",     "further",  "future",   "possible",
     "potential", "no",         "if",        "unless",     "planned", "planning", "plotting", "plot",
     "plotted",   "threatened", "attempted", "attempting", "foiled",  "failed",   "prevent",  "avoid"});

/// Behind "to" these make a preposition of it: "in answer to the attack".
constexpr auto determiners = std::to_array<std::string_view>(
    {"the",          "a",       "an",        "its",      "their",       "his",       "her",      "this",
     "that",         "these",   "those",     "two",      "three",       "recent",    "homicide", "vehicular",
     "manslaughter", "charges", "negligent", "reckless", "involuntary", "aggravated"});

constexpr auto speech_verbs =
    word_list("said", "says", "confirmed", "confirms", "claimed", "claims", "reported", "reports",
              "announced", "told", "stated", "estimated", "counted", "acknowledged", "insisted", "declared",
              "wrote", "tweeted", "added", "noted", "tells", "stressed", "denied", "denies", "put", "puts");

char lower_ascii(char c) noexcept {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// The head of "ballistic-missile" is "missile".
std::string last_part(std::string_view word) {
    std::string part{word.substr(word.rfind('-') + 1)};
    std::ranges::transform(part, part.begin(), lower_ascii);
    return part;
}

/// The triggers that begin with the word; none for most.
std::span<const TriggerWord> triggers_with(std::string_view word) {
    static const std::size_t longest = longest_trigger_word();
    std::array<char, 32> lower{};
    if (word.empty() || word.size() > std::min(longest, lower.size())) return {};
    std::ranges::transform(word, lower.begin(), lower_ascii);
    return triggers_beginning({lower.data(), word.size()});
}

/// "the military put the toll at 28": it says so.
bool puts_a_number(const SentenceView& view, std::size_t put) {
    constexpr std::size_t reach = 6;
    for (std::size_t at = put + 1; at <= put + reach; ++at) {
        if (view.is_any(at, {"toll", "number", "count", "tally", "figure"})) return true;
        if (view.is_mark(at)) return false;
    }
    return false;
}

/// "preliminary reports indicated", "reports of", "police reports": a noun.
bool are_documents(const SentenceView& view, std::size_t reports) {
    return view.is_any(reports + 1, {"of", "indicated", "indicate", "suggested", "suggest", "say", "said",
                                     "that", "from", "were", "are", "have", "had", "which", "in"}) ||
           (reports > view.begin() &&
            view.is_any(reports - 1, {"initial", "preliminary", "early", "unconfirmed", "media", "news",
                                      "police", "the", "these", "conflicting", "earlier"}));
}

/// "claimed at least 12 lives": no one speaks.
bool takes_lives(const SentenceView& view, std::size_t claimed) {
    constexpr std::size_t reach = 6;
    for (std::size_t at = claimed + 1; at <= claimed + reach; ++at) {
        if (view.is_any(at, {"life", "lives"})) return true;
        if (view.is_mark(at) || view.is_any(at, {"that", "responsibility"})) return false;
    }
    return false;
}

}  // namespace

bool is_trigger(std::string_view word) {
    return !triggers_with(word).empty();
}

bool names_weapon(std::string_view word) {
    return weapon_word(last_part(word)) != nullptr;
}

bool tells_of_speech(std::string_view word) {
    return same_as_any(word, speech_verbs) || tells_of_denial(word);
}

std::optional<TriggerWord> trigger_word_at(const SentenceView& view, std::size_t at) {
    if (!view.opens(at, Opening::trigger)) return std::nullopt;
    const std::string_view text = view.text(at);
    for (const TriggerWord& trigger : triggers_with(text)) {
        if (trigger.word.size() == text.size() || view.phrase(at, trigger.word) > 0) return trigger;
    }
    return std::nullopt;
}

std::optional<WeaponPhrase> weapon_at(const SentenceView& view, std::size_t at) {
    if (!view.opens(at, Opening::weapon) || !view.is_word(at)) return std::nullopt;
    const std::string head = last_part(view.text(at));
    const WeaponWord* found = weapon_word(head);
    if (found == nullptr) return std::nullopt;
    WeaponPhrase weapon{std::string{found->singular}, std::string{found->plural}};
    for (const std::string_view qualifier : weapon_qualifiers) {
        const bool joined = last_part(view.text(at)).size() < view.text(at).size();
        const std::string joined_form = std::string{qualifier} + "-" + head;
        if ((at > 0 && view.is(at - 1, qualifier)) || (joined && view.is(at, joined_form))) {
            weapon.name = std::string{qualifier} + " " + weapon.name;
        }
    }
    return weapon;
}

bool is_common_verb(const SentenceView& view, std::size_t at) {
    return view.is_any(at, {"hit", "hits", "hitting", "struck", "striking", "impacted", "targeting", "rocked",
                            "slammed", "rained", "fighting", "battles", "died"});
}

bool is_unreal_word(const SentenceView& view, std::size_t at) {
    const bool month =
        view.is(at, "may") && view.is_capitalised(at) && (at != view.begin() || view.is_number(at + 1));
    if (month) return false;
    if (view.is(at, "to")) return view.is_lower_word(at + 1) && !view.is_any(at + 1, determiners);
    return view.is_any(at, unreal_words);
}

bool is_speech_verb(const SentenceView& view, std::size_t at) {
    if (!view.opens(at, Opening::speech_verb)) return false;
    if (view.is_any(at, {"put", "puts"})) return puts_a_number(view, at);
    if (view.is(at, "reports") && are_documents(view, at)) return false;
    const bool adjective = view.is_any(at, {"estimated", "reported", "confirmed", "claimed", "announced"});
    if (adjective && at > view.begin() && view.is_any(at - 1, {"the", "an", "a", "no"})) return false;
    if (view.is_any(at, {"rejected", "rejects", "dismissed", "dismisses", "disputed", "denying", "deny"}))
        return false;
    if (!view.is_any(at, {"claimed", "claims"})) return true;
    return !takes_lives(view, at) && !view.is_any(at + 1, {"responsibility", "credit"});
}

bool is_passive_verb(const SentenceView& view, std::size_t at) {
    return view.is_any(at, {"is", "was", "were", "are", "be", "been", "being", "get", "got"});
}

bool same_family(EventKind a, EventKind b) noexcept {
    const auto violent = [](EventKind kind) {
        return kind == strike || kind == attack || kind == explosion || kind == launch;
    };
    const bool armed = (a == attack && b == shooting) || (a == shooting && b == attack);
    const bool slide = (a == flood && b == landslide) || (a == landslide && b == flood);  // after rain
    return a == b || armed || slide || (violent(a) && violent(b));
}

bool may_be_one_affair(EventKind a, EventKind b) noexcept {
    const auto mishap = [](EventKind kind) {
        return kind == explosion || kind == fire || kind == collapse || kind == crash;
    };
    const auto weather = [](EventKind kind) { return kind == flood || kind == storm || kind == landslide; };
    const auto violence = [](EventKind kind) {
        return kind == attack || kind == shooting || kind == clash || kind == strike || kind == explosion;
    };
    const bool names_dead = a == killing || b == killing;  // "Two killed in": the lead says how
    const bool rammed = (a == attack && b == crash) || (a == crash && b == attack);  // a van rams a crowd
    return names_dead || rammed || (mishap(a) && mishap(b)) || (weather(a) && weather(b)) ||
           (violence(a) && violence(b));
}

bool is_natural(EventKind kind) noexcept {
    return kind == earthquake || kind == flood || kind == storm || kind == eruption || kind == fire ||
           kind == landslide;
}

}  // namespace dateline
