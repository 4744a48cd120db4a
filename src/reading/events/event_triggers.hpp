/// Where a sentence says that something happened.
#pragma once

#include "reading/events/event_clauses.hpp"
#include "reading/events/event_words.hpp"
#include "reading/sentence_view.hpp"

#include <cstddef>
#include <vector>

namespace dateline {

/// A trigger word that tells of something that has happened, or that somebody denies.
struct Trigger {
    std::size_t at = 0;
    std::size_t clause = 0;
    TriggerSense sense = TriggerSense::deed;
    EventKind kind = EventKind::other;
    bool passive = false;  ///< "was hit", "were fired"
    bool aimed = false;    ///< "fired at", "launched 31 missiles into"
    bool denied = false;   ///< somebody says that it did not happen
    bool outcome = false;  ///< of what was told before it: "hit a car, killing its driver"
};

/**
 * The triggers of a sentence, in order. Left out: what may, will or must not happen; words in another sense;
 * "fired" and "launched" without a weapon or an attack as their object ("launched a website"); "to strike
 * back". Those of a clause are either all denied or none is. `labour_dispute`: the article has
 * told of a strike of workers, which "the strike" may be.
 */
[[nodiscard]] std::vector<Trigger> triggers_in(const SentenceView& view, const EventClauses& clauses,
                                               bool labour_dispute);

/// What the triggers of a clause tell of together.
struct ClauseDeed {
    EventKind kind = EventKind::other;  ///< killings aside: an earthquake "struck", a crash "hit"
    bool killing = false;
    bool deadly = false;  ///< somebody was killed, by this or in it
};
[[nodiscard]] ClauseDeed deed_of(const std::vector<Trigger>& triggers, std::size_t clause) noexcept;

/// The nearest trigger before `at` in the same clause: what the words at `at` belong to. Gives `view.end()`
/// when there is none, or a verb of speech or an infinitive ("vowed to retaliate against") is nearer.
[[nodiscard]] std::size_t governing_trigger(const SentenceView& view, const EventClauses& clauses,
                                            const std::vector<Trigger>& triggers, std::size_t at);

}  // namespace dateline
