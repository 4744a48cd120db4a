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

/**
 * "claims.txt:12": the file and line, from 1, where a claim begins; "news.ndjson#a17:3" in a record of
 * NDJSON.
 *
 * Lines are counted on from the claim asked for before, so asking in the order of Dossier::claims costs no
 * more than one pass over the texts.
 */
class ClaimPositions {
public:
    /// Keeps a reference.
    explicit ClaimPositions(const Dossier& dossier) : dossier_{dossier} {}

    [[nodiscard]] std::string of(const Claim& claim);

private:
    [[nodiscard]] std::size_t line_of(const Claim& claim);

    const Dossier& dossier_;
    std::size_t article_ = 0;
    std::size_t byte_ = 0;
    std::uint32_t code_point_ = 0;
    std::size_t run_ = 0;  ///< the first of the article's source map that lies ahead
    std::size_t line_ = 1;
};

/// The same for one claim.
[[nodiscard]] std::string position_of(const Dossier& dossier, const Claim& claim);

}  // namespace dateline
