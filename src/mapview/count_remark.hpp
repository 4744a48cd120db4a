/// What the reports of an event disagree about, in a few words.
#pragma once

#include "dossier/event.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace dateline {

/// What is disputed, the fullest words first, for places with less and less room: "15 or 22 missiles launched
/// and 2 more counts: disputed", "15 or 22 missiles launched: disputed", "15 or 22: disputed", "disputed".
/// Numbers stand lowest first; bounds ("≥ 20") only where no two plain numbers differ. Empty when nothing is
/// disputed.
[[nodiscard]] std::vector<std::string> count_remarks(const Event& event);

/// "15", "> 12", "≥ 20", "10–15", "1,234,567"
[[nodiscard]] std::string short_count(const Count& count);
[[nodiscard]] std::string short_count(std::size_t count);

}  // namespace dateline
