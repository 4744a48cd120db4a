/// How many claims got which verdict, and which expectations failed.
#pragma once

#include "dossier/dossier.hpp"
#include "report/claim_region.hpp"

#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace dateline {

inline constexpr std::array all_verdicts{Verdict::supported, Verdict::unverifiable, Verdict::off,
                                         Verdict::contradicted};

[[nodiscard]] std::size_t count_of(const Dossier& dossier, Verdict verdict);

/// Whether a claim fails a check: its verdict is this or graver or, where a claim file says what it expects,
/// not that.
[[nodiscard]] bool is_failure(const Claim& claim, const Judgement& judgement, Verdict fail_on);
[[nodiscard]] bool any_failure(const Dossier& dossier, Verdict fail_on);

struct FailedExpectation {
    std::size_t claim = 0;  ///< position in Dossier::claims
    std::string expected;
    Verdict got{};
};
[[nodiscard]] std::vector<FailedExpectation> failed_expectations(const Dossier& dossier);

/// "claims.txt:12": the file and line, from 1, where a claim begins; "news.ndjson#a17:3" in a record of
/// NDJSON. Ask in the order of Dossier::claims (see ClaimRegions).
class ClaimPositions {
public:
    /// Keeps a reference.
    explicit ClaimPositions(const Dossier& dossier) : dossier_{dossier}, regions_{dossier} {}

    [[nodiscard]] std::string of(const Claim& claim);

private:
    const Dossier& dossier_;
    ClaimRegions regions_;
};

/// The same for one claim.
[[nodiscard]] std::string position_of(const Dossier& dossier, const Claim& claim);

}  // namespace dateline
