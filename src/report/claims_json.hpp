/// Judged claims as JSON, each complete in itself. The format is described in src/report/README.md.
#pragma once

#include "dossier/dossier.hpp"

#include <string>

namespace dateline {

/// Raised when a key changes its meaning or goes away.
inline constexpr int claims_schema_version = 1;

/// The same dossier always gives the same bytes.
[[nodiscard]] std::string claims_json(const Dossier& dossier);

}  // namespace dateline
