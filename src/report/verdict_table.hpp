/// Judged claims for a person at a terminal.
#pragma once

#include "dossier/dossier.hpp"
#include "report/verdict_count.hpp"

#include <array>
#include <cstddef>
#include <string>

namespace dateline {

struct TableStyle {
    bool colour = false;
    std::size_t columns = 100;  ///< of the terminal; at least 40 are used
    bool explain = false;       ///< add places, candidates, interval, rule and model
    bool links = false;         ///< make files links (OSC 8)
    bool screen = false;        ///< a person watches: the last lines fit, too, which programs take whole
};

/**
 * The table of verdict_table() piece by piece: for dossiers that are read one after the other, and forgotten.
 * Keeps only counts, and the expectations that failed.
 */
class VerdictTable {
public:
    explicit VerdictTable(TableStyle style) : style_{style} {}

    /// The blocks of a judged dossier's claims.
    [[nodiscard]] std::string blocks(const Dossier& dossier);
    /// The failed expectations and the line that counts. Call once, last.
    [[nodiscard]] std::string summary() const;

private:
    TableStyle style_;
    std::array<std::size_t, all_verdicts.size()> counts_{};  ///< in the order of all_verdicts
    std::string failures_;
    std::string profile_ = "press";
    std::string gazetteer_version_;
};

/// One block a claim: verdict, quote and where it stands; what was measured and why; then a line that counts.
[[nodiscard]] std::string verdict_table(const Dossier& dossier, const TableStyle& style);

/// "188.5 km = 117.2 mi = 101.8 nmi"
[[nodiscard]] std::string in_three_units(Meters length);

}  // namespace dateline
