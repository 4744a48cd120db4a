/// The part that a name plays in its clause, as far as the words behind it tell: hit, acting, or where it
/// all happened.
#pragma once

#include "reading/events/clause_facts.hpp"
#include "reading/events/name_lead.hpp"

namespace dateline {

/// "the base, 100 miles west of Baghdad, was hit", "a man of Houston was shot": it is not the name that was.
[[nodiscard]] bool only_describes(const ClauseFacts& facts, const NameLead& lead);

/// "Al Asad and Erbil were hit", "the Ain Assad base took a salvo".
[[nodiscard]] bool is_hit_subject(const ClauseFacts& facts, const LaidName& name);

/// "the first time Iran has targeted": a subject acts, it is not acted upon.
[[nodiscard]] bool is_acting(const ClauseFacts& facts, const LaidName& name, const NameLead& lead);

/// "two bases in Iraq have been attacked", "at least 12 people in Kabul were killed", "In Kabul, a blast …".
[[nodiscard]] bool leads_to_trigger(const ClauseFacts& facts, const LaidName& name, const NameLead& lead);

}  // namespace dateline
