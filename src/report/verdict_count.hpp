/// How many claims got which verdict, and which expectations failed.
#pragma once

#include "dossier/dossier.hpp"

#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace dateline {

inline constexpr std::array all_verdicts{Verdict::supported, Verdict::unverifiable, Verdict::off,
                                         Verdict::contradicted};

[[nodiscard]] std::size_t count_of(const Dossier& dossier, Verdict verdict);

/// Whether some claim without an expectation got this verdict or a graver one. What a claim file expects is
/// no surprise, so it counts only when it fails.
[[nodiscard]] bool any_at_or_above(const Dossier& dossier, Verdict verdict);

struct FailedExpectation {
    std::size_t claim = 0;  ///< position in Dossier::claims
    std::string expected;
    Verdict got{};
};
[[nodiscard]] std::vector<FailedExpectation> failed_expectations(const Dossier& dossier);

/// "claims.txt:12": the file and line, from 1, where a claim begins; "news.ndjson#a17:3" in one record of
/// several.
[[nodiscard]] std::string position_of(const Dossier& dossier, const Claim& claim);

}  // namespace dateline
