/// Tests whether the text says a thing at all, or denies or supposes it.
#pragma once

#include "dossier/dossier.hpp"

namespace dateline {

/**
 * Whether the claim's own words assert it: false after "is not", "never", "no longer", "would" and "were to",
 * and when "if" or "whether" leads it in. "Not more than" is a hedge, and asserts.
 */
[[nodiscard]] bool is_asserted(const Dossier& dossier, const Claim& claim);

}  // namespace dateline
