/// Judged claims as JSON, each complete in itself. The format is described in src/report/README.md.
#pragma once

#include "report/claims_origin.hpp"

#include <string>

namespace dateline {

/// Raised when a key changes its meaning or goes away.
inline constexpr int claims_schema_version = 1;

/// The same dossier always gives the same bytes.
[[nodiscard]] std::string claims_json(const Dossier& dossier);

/**
 * The same for dossiers that are read one after the other, and forgotten: `read_all(take)` calls `take` for
 * each, and `write` gets the JSON piece by piece. Nothing is written before the first dossier is there.
 */
void write_claims_json(const ClaimsOrigin& origin, const DossierReader& read_all, const TextSink& write);

}  // namespace dateline
