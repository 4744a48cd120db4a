/// What reports count, in one line.
#pragma once

#include "dossier/dossier.hpp"

#include <string>

namespace dateline {

/// "22", "more than 12", "at least 20", "up to 5", "15 to 22".
[[nodiscard]] std::string count_text(const Count& count);

/// "missiles launched: 15 (report-1), 22 (report-2: the military), disputed; killed: 0 (report-1),
/// single-source"
[[nodiscard]] std::string counts_text(const Dossier& dossier, const Event& event);

/// "the Iraqi military (caspian-monitor)": who denies the event, and in which article; empty when nobody
/// does.
[[nodiscard]] std::string denials_text(const Dossier& dossier, const Event& event);

/// Whether reports disagree about any number.
[[nodiscard]] bool has_disputed_count(const Event& event);

}  // namespace dateline
