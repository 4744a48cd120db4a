/// What the reports of an event disagree about, in a few words.
#pragma once

#include "dossier/event.hpp"

#include <cstddef>
#include <string>

namespace dateline {

/// "15 or 22 missiles launched: disputed", lowest first; bounds ("≥ 20") only where no two plain numbers
/// differ. Empty when nothing is disputed.
[[nodiscard]] std::string count_remark(const Event& event);

/// "15", "> 12", "≥ 20", "10–15", "1,234,567"
[[nodiscard]] std::string short_count(const Count& count);
[[nodiscard]] std::string short_count(std::size_t count);

}  // namespace dateline
