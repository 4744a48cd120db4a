/// The lists of words in assets/events: what tells of an event, and weapons.
#pragma once

#include "dossier/event.hpp"

#include <span>
#include <string>
#include <string_view>

namespace dateline {

/// What a trigger word says of the places around it.
enum class TriggerSense {
    sending,  ///< "fired", "launched": its subject is the actor, its object a weapon
    hitting,  ///< "struck", "targeted": its object is the impact, in the passive its subject
    deed,     ///< "attack", "explosion": a noun, or a verb that says it all
    wreck,    ///< "plunged", "went down": an accident when something that travels is named
    death,    ///< "killed", "assassination"
};

/// A word or phrase that tells of an event.
struct TriggerWord {
    std::string_view word;  ///< lower case, words separated by single spaces
    TriggerSense sense = TriggerSense::deed;
    EventKind kind = EventKind::other;
};

struct WeaponWord {
    std::string_view head;  ///< as it ends the phrase, lower case
    std::string_view singular;
    std::string_view plural;
};

/// The triggers that begin with a word, longer phrases first; empty for most words. `lower` in lower case.
[[nodiscard]] std::span<const TriggerWord> triggers_beginning(std::string_view lower);

/// Null when the word is no weapon. `lower` in lower case.
[[nodiscard]] const WeaponWord* weapon_word(std::string_view lower);

/// Longer words, in bytes, begin no trigger.
[[nodiscard]] std::size_t longest_trigger_word();

}  // namespace dateline
