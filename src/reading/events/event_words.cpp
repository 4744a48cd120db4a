#include "reading/events/event_words.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace dateline {
namespace {

using enum TriggerSense;
using enum EventKind;

constexpr auto trigger_words = std::to_array<TriggerWord>({
    {"fired", sending, attack},     {"launched", sending, attack},    {"fires", sending, attack},
    {"launches", sending, attack},  {"launching", sending, attack},   {"firing", sending, attack},
    {"lobbed", sending, attack},    {"sent", sending, attack},        {"used", sending, attack},
    {"carried", sending, attack},   {"conducted", sending, attack},   {"struck", hitting, strike},
    {"hit", hitting, strike},       {"hits", hitting, strike},        {"hitting", hitting, strike},
    {"striking", hitting, strike},  {"targeted", hitting, attack},    {"targeting", hitting, attack},
    {"attacked", hitting, attack},  {"attacking", hitting, attack},   {"bombed", hitting, strike},
    {"bombing", hitting, strike},   {"shelled", hitting, strike},     {"shelling", hitting, strike},
    {"impacted", hitting, strike},  {"pounded", hitting, strike},     {"bombarded", hitting, strike},
    {"rocked", hitting, explosion}, {"fell", hitting, strike},        {"landed", hitting, strike},
    {"attack", deed, attack},       {"attacks", deed, attack},        {"assault", deed, attack},
    {"raid", deed, attack},         {"raids", deed, attack},          {"ambush", deed, attack},
    {"shooting", deed, attack},     {"strike", deed, strike},         {"strikes", deed, strike},
    {"airstrike", deed, strike},    {"airstrikes", deed, strike},     {"salvo", deed, strike},
    {"barrage", deed, strike},      {"bombardment", deed, strike},    {"bombings", deed, strike},
    {"explosion", deed, explosion}, {"explosions", deed, explosion},  {"blast", deed, explosion},
    {"blasts", deed, explosion},    {"exploded", deed, explosion},    {"detonated", deed, explosion},
    {"clash", deed, clash},         {"clashes", deed, clash},         {"clashed", deed, clash},
    {"firefight", deed, clash},     {"crash", deed, crash},           {"crashed", deed, crash},
    {"derailed", deed, crash},      {"earthquake", deed, earthquake}, {"quake", deed, earthquake},
    {"tremor", deed, earthquake},   {"quakes", deed, earthquake},     {"earthquakes", deed, earthquake},
    {"tremors", deed, earthquake},  {"aftershock", deed, earthquake}, {"casualties", deed, other},
    {"victims", deed, other},       {"killed", death, killing},       {"killing", death, killing},
    {"kills", death, killing},      {"assassinated", death, killing}, {"assassination", death, killing},
    {"murdered", death, killing},   {"died", death, killing},         {"slain", death, killing},
});

struct WeaponWord {
    std::string_view head;  ///< as it ends the word
    std::string_view singular;
    std::string_view plural;
};

/// "missle" is the commonest misspelling in news text.
constexpr auto weapon_words = std::to_array<WeaponWord>({
    {"missile", "missile", "missiles"},
    {"missiles", "missile", "missiles"},
    {"missle", "missile", "missiles"},
    {"missles", "missile", "missiles"},
    {"rocket", "rocket", "rockets"},
    {"rockets", "rocket", "rockets"},
    {"drone", "drone", "drones"},
    {"drones", "drone", "drones"},
    {"shells", "shell", "shells"},
    {"mortar", "mortar", "mortars"},
    {"mortars", "mortar", "mortars"},
    {"bomb", "bomb", "bombs"},
    {"bombs", "bomb", "bombs"},
    {"torpedo", "torpedo", "torpedoes"},
    {"torpedoes", "torpedo", "torpedoes"},
});

constexpr auto weapon_qualifiers = std::to_array<std::string_view>(
    {"ballistic", "cruise", "guided", "hypersonic", "anti-ship", "katyusha", "artillery", "car", "cluster"});

constexpr auto unreal_words = std::to_array<std::string_view>(
    {"will",      "would",      "could",     "should",     "may",     "might",    "can",      "must",
     "cannot",    "not",        "never",     "n't",        "any",     "further",  "future",   "possible",
     "potential", "no",         "if",        "unless",     "planned", "planning", "plotting", "plot",
     "plotted",   "threatened", "attempted", "attempting", "foiled",  "failed",   "prevent",  "avoid"});

/// Behind "to" these make a preposition of it: "in answer to the attack".
constexpr auto determiners =
    std::to_array<std::string_view>({"the", "a", "an", "its", "their", "his", "her", "this", "that", "these",
                                     "those", "two", "three", "recent"});

constexpr auto speech_verbs = std::to_array<std::string_view>(
    {"said",      "says",    "confirmed", "confirms",  "claimed", "claims",       "reported", "reports",
     "announced", "told",    "stated",    "estimated", "counted", "acknowledged", "insisted", "declared",
     "wrote",     "tweeted", "added",     "noted",     "tells",   "stressed",     "denied"});

/// The head of "ballistic-missile" is "missile".
std::string last_part(std::string_view word) {
    std::string part{word.substr(word.rfind('-') + 1)};
    std::ranges::transform(part, part.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return part;
}

}  // namespace

std::optional<TriggerWord> trigger_word_at(const SentenceView& view, std::size_t at) {
    const auto* const found = std::ranges::find_if(
        trigger_words, [&](const TriggerWord& trigger) { return view.is(at, trigger.word); });
    return found == trigger_words.end() ? std::nullopt : std::optional{*found};
}

std::optional<WeaponPhrase> weapon_at(const SentenceView& view, std::size_t at) {
    if (!view.is_word(at)) return std::nullopt;
    const std::string head = last_part(view.text(at));
    const auto* const found = std::ranges::find(weapon_words, head, &WeaponWord::head);
    if (found == weapon_words.end()) return std::nullopt;
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
    return view.is_any(at,
                       {"hit", "hits", "hitting", "struck", "striking", "impacted", "targeting", "rocked"});
}

bool is_unreal_word(const SentenceView& view, std::size_t at) {
    if (view.is(at, "to")) return view.is_lower_word(at + 1) && !view.is_any(at + 1, determiners);
    return view.is_any(at, unreal_words);
}

bool is_speech_verb(const SentenceView& view, std::size_t at) {
    return view.is_any(at, speech_verbs);
}

bool is_passive_verb(const SentenceView& view, std::size_t at) {
    return view.is_any(at, {"is", "was", "were", "are", "be", "been", "being", "get", "got"});
}

bool same_family(EventKind a, EventKind b) noexcept {
    const auto violent = [](EventKind kind) { return kind == strike || kind == attack || kind == explosion; };
    return a == b || (violent(a) && violent(b));
}

}  // namespace dateline
