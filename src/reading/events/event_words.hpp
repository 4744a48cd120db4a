/// The words by which articles report that something happened, in tables.
#pragma once

#include "reading/events/event_vocabulary.hpp"
#include "reading/sentence_view.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace dateline {

/// Nothing when the word is no trigger.
[[nodiscard]] std::optional<TriggerWord> trigger_word_at(const SentenceView& view, std::size_t at);

/// Whether trigger_word_at finds one where the word stands.
[[nodiscard]] bool is_trigger(std::string_view word);

/// A weapon named in the text.
struct WeaponPhrase {
    std::string name;    ///< with what qualifies it, singular: "ballistic missile"
    std::string plural;  ///< without: "missiles"
};

/// The weapon whose head noun stands here ("missiles", "missile", "drones"). "ballistic" before it is read
/// too.
[[nodiscard]] std::optional<WeaponPhrase> weapon_at(const SentenceView& view, std::size_t at);

/// Whether the word is a weapon's head noun or ends with one: "anti-ship-missile".
[[nodiscard]] bool names_weapon(std::string_view word);

/// "hit", "struck", "targeting": verbs that are said of much besides attacks.
[[nodiscard]] bool is_common_verb(const SentenceView& view, std::size_t at);

/// "will", "could", "any", "to": what makes of a trigger close behind it something that has not happened.
[[nodiscard]] bool is_unreal_word(const SentenceView& view, std::size_t at);

/// "said", "confirmed", "reported": a verb whose subject is a source.
[[nodiscard]] bool is_speech_verb(const SentenceView& view, std::size_t at);

/// Whether the word is such a verb, whatever it is said of.
[[nodiscard]] bool tells_of_speech(std::string_view word);

/// A form of "to be" that makes a passive with a participle behind it.
[[nodiscard]] bool is_passive_verb(const SentenceView& view, std::size_t at);

/// A quake, a flood, a storm: nobody's deed, and of wide reach.
[[nodiscard]] bool is_natural(EventKind kind) noexcept;

/// Whether two kinds may be of one affair, as headline and lead tell of it: a vehicle that explodes, a fire.
[[nodiscard]] bool may_be_one_affair(EventKind a, EventKind b) noexcept;

/// Whether two kinds may be the same happening in other words: a strike is an attack, and explodes.
[[nodiscard]] bool same_family(EventKind a, EventKind b) noexcept;

}  // namespace dateline
