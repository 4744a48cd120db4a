/// Judged claims for a person at a terminal.
#pragma once

#include "dossier/dossier.hpp"

#include <string>

namespace dateline {

struct TableStyle {
    bool colour = false;
    std::size_t columns = 100;  ///< of the terminal; at least 40 are used
    bool explain = false;       ///< add places, candidates, interval, rule and model
};

/// One block a claim: verdict, quote and where it stands; what was measured and why; then a line that counts.
[[nodiscard]] std::string verdict_table(const Dossier& dossier, const TableStyle& style);

/// "188.5 km = 117.2 mi = 101.8 nmi"
[[nodiscard]] std::string in_three_units(Meters length);

}  // namespace dateline
