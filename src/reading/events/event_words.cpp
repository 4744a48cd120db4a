#include "reading/events/event_words.hpp"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

using enum TriggerSense;
using enum EventKind;

/// The vocabulary: a word, what it says of the places around it, and what kind of event it tells of.
constexpr auto trigger_words = std::to_array<TriggerWord>({
    {"fired", sending, attack},
    {"launched", sending, attack},
    {"fires", sending, attack},
    {"launches", sending, attack},
    {"launching", sending, attack},
    {"firing", sending, attack},
    {"lobbed", sending, attack},
    {"sent", sending, attack},
    {"used", sending, attack},
    {"carried", sending, attack},
    {"conducted", sending, attack},
    {"hurled", sending, attack},
    {"struck", hitting, strike},
    {"hit", hitting, strike},
    {"hits", hitting, strike},
    {"hitting", hitting, strike},
    {"striking", hitting, strike},
    {"bombed", hitting, strike},
    {"bombing", hitting, strike},
    {"shelled", hitting, strike},
    {"shelling", hitting, strike},
    {"impacted", hitting, strike},
    {"pounded", hitting, strike},
    {"bombarded", hitting, strike},
    {"fell", hitting, strike},
    {"landed", hitting, strike},
    {"strafed", hitting, strike},
    {"torpedoed", hitting, strike},
    {"pounding", hitting, strike},
    {"bombarding", hitting, strike},
    {"rained", hitting, strike},
    {"slammed", hitting, strike},
    {"targeted", hitting, attack},
    {"targeting", hitting, attack},
    {"attacked", hitting, attack},
    {"attacking", hitting, attack},
    {"ambushed", hitting, attack},
    {"raided", hitting, attack},
    {"stormed", hitting, attack},
    {"storming", hitting, attack},
    {"stabbed", hitting, attack},
    {"rocked", hitting, explosion},
    {"attack", deed, attack},
    {"attacks", deed, attack},
    {"assault", deed, attack},
    {"assaults", deed, attack},
    {"raid", deed, attack},
    {"raids", deed, attack},
    {"ambush", deed, attack},
    {"stabbing", deed, attack},
    {"stabbings", deed, attack},
    {"shooting", deed, shooting},
    {"shootings", deed, shooting},
    {"gunfire", deed, shooting},
    {"shot", hitting, shooting},
    {"strike", deed, strike},
    {"strikes", deed, strike},
    {"airstrike", deed, strike},
    {"airstrikes", deed, strike},
    {"salvo", deed, strike},
    {"salvos", deed, strike},
    {"salvoes", deed, strike},
    {"barrage", deed, strike},
    {"barrages", deed, strike},
    {"bombardment", deed, strike},
    {"bombings", deed, strike},
    {"explosion", deed, explosion},
    {"explosions", deed, explosion},
    {"blast", deed, explosion},
    {"blasts", deed, explosion},
    {"exploded", deed, explosion},
    {"detonated", deed, explosion},
    {"detonation", deed, explosion},
    {"explodes", deed, explosion},
    {"clash", deed, clash},
    {"clashes", deed, clash},
    {"clashed", deed, clash},
    {"firefight", deed, clash},
    {"skirmish", deed, clash},
    {"skirmishes", deed, clash},
    {"fighting", deed, clash},
    {"gunbattle", deed, clash},
    {"battles", deed, clash},
    {"crash", deed, crash},
    {"crashed", deed, crash},
    {"crashes", deed, crash},
    {"derailed", deed, crash},
    {"derailment", deed, crash},
    {"collision", deed, crash},
    {"collided", deed, crash},
    {"capsized", deed, crash},
    {"wildfire", deed, fire},
    {"wildfires", deed, fire},
    {"bushfire", deed, fire},
    {"bushfires", deed, fire},
    {"blaze", deed, fire},
    {"blazes", deed, fire},
    {"inferno", deed, fire},
    {"fire", deed, fire},
    {"flood", deed, flood},
    {"floods", deed, flood},
    {"flooding", deed, flood},
    {"floodwaters", deed, flood},
    {"landslide", deed, flood},
    {"landslides", deed, flood},
    {"mudslide", deed, flood},
    {"mudslides", deed, flood},
    {"earthquake", deed, earthquake},
    {"quake", deed, earthquake},
    {"tremor", deed, earthquake},
    {"quakes", deed, earthquake},
    {"earthquakes", deed, earthquake},
    {"tremors", deed, earthquake},
    {"aftershock", deed, earthquake},
    {"aftershocks", deed, earthquake},
    {"temblor", deed, earthquake},
    {"casualties", deed, other},
    {"victims", deed, other},
    {"killed", death, killing},
    {"killing", death, killing},
    {"kills", death, killing},
    {"assassinated", death, killing},
    {"assassination", death, killing},
    {"murdered", death, killing},
    {"died", death, killing},
    {"slain", death, killing},
    {"massacred", death, killing},
    {"massacre", death, killing},
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
    {"projectile", "projectile", "projectiles"},
    {"projectiles", "projectile", "projectiles"},
    {"grenade", "grenade", "grenades"},
    {"grenades", "grenade", "grenades"},
    {"uav", "drone", "drones"},
    {"uavs", "drone", "drones"},
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

constexpr auto speech_verbs =
    word_list("said", "says", "confirmed", "confirms", "claimed", "claims", "reported", "reports",
              "announced", "told", "stated", "estimated", "counted", "acknowledged", "insisted", "declared",
              "wrote", "tweeted", "added", "noted", "tells", "stressed", "denied");

char lower_ascii(char c) noexcept {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// The head of "ballistic-missile" is "missile".
std::string last_part(std::string_view word) {
    std::string part{word.substr(word.rfind('-') + 1)};
    std::ranges::transform(part, part.begin(), lower_ascii);
    return part;
}

/// Null when the word is none.
const TriggerWord* find_trigger(std::string_view word) {
    constexpr WordFilter filter = filter_for(trigger_words, [](const TriggerWord& row) { return row.word; });
    if (!filter.may_have(word)) return nullptr;
    const auto* const found = std::ranges::find_if(
        trigger_words, [word](const TriggerWord& trigger) { return same_word(word, trigger.word); });
    return found == trigger_words.end() ? nullptr : found;
}

/// "claimed at least 12 lives": no one speaks.
bool takes_lives(const SentenceView& view, std::size_t claimed) {
    constexpr std::size_t reach = 6;
    for (std::size_t at = claimed + 1; at <= claimed + reach; ++at) {
        if (view.is(at, "lives")) return true;
        if (view.is_mark(at) || view.is_any(at, {"that", "responsibility"})) return false;
    }
    return false;
}

}  // namespace

bool is_trigger(std::string_view word) {
    return find_trigger(word) != nullptr;
}

bool names_weapon(std::string_view word) {
    constexpr WordFilter filter = filter_for(weapon_words, [](const WeaponWord& row) { return row.head; });
    word.remove_prefix(word.rfind('-') + 1);
    const auto heads = [word](const WeaponWord& row) { return same_word(word, row.head); };
    return filter.may_have(word) && std::ranges::any_of(weapon_words, heads);
}

bool tells_of_speech(std::string_view word) {
    return same_as_any(word, speech_verbs);
}

std::optional<TriggerWord> trigger_word_at(const SentenceView& view, std::size_t at) {
    if (!view.opens(at, Opening::trigger)) return std::nullopt;
    return *find_trigger(view.text(at));
}

std::optional<WeaponPhrase> weapon_at(const SentenceView& view, std::size_t at) {
    if (!view.opens(at, Opening::weapon) || !view.is_word(at)) return std::nullopt;
    const std::string head = last_part(view.text(at));
    const auto* const found = std::ranges::find(weapon_words, head, &WeaponWord::head);
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
                            "slammed", "rained", "fighting", "battles"});
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
    return !view.is_any(at, {"claimed", "claims"}) || !takes_lives(view, at);
}

bool is_passive_verb(const SentenceView& view, std::size_t at) {
    return view.is_any(at, {"is", "was", "were", "are", "be", "been", "being", "get", "got"});
}

bool same_family(EventKind a, EventKind b) noexcept {
    const auto violent = [](EventKind kind) {
        return kind == strike || kind == attack || kind == explosion || kind == launch;
    };
    const bool armed = (a == attack && b == shooting) || (a == shooting && b == attack);
    return a == b || armed || (violent(a) && violent(b));
}

}  // namespace dateline
