/// What kind of happening a clause tells of, and whether it says enough to begin a report.
#pragma once

#include "dossier/event.hpp"
#include "reading/events/event_clauses.hpp"
#include "reading/events/event_triggers.hpp"
#include "reading/sentence_view.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace dateline {

/// The longest weapon name of the clause: "ballistic missile" says more than "missile".
[[nodiscard]] std::string weapon_in(const SentenceView& view, const EventClauses& clauses,
                                    std::size_t clause);

[[nodiscard]] bool counts_dead(const std::vector<Count>& counts);

/// A killing without a number is an event of its own; with one it says how many an attack killed: "rockets
/// killed nine people" is a strike, "a bomb killed nine people" an explosion.
[[nodiscard]] EventKind kind_of(const ClauseDeed& deed, const std::vector<Count>& counts,
                                const std::string& weapon);

/// "Hit", "struck" and "targeted" are said of hail and of markets as well: alone they begin no report.
[[nodiscard]] bool opens_report(const SentenceView& view, const std::vector<Trigger>& triggers,
                                std::size_t clause, const std::string& weapon);

}  // namespace dateline
