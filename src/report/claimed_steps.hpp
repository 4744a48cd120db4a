/// What the words of a claim assert, number by number.
#pragma once

#include "dossier/claim.hpp"

#include <string>
#include <vector>

namespace dateline {

/// "length claimed: 100 mi, hedge about, last digit worth 100 mi", "direction claimed: west", "part claimed:
/// the north of it", "time claimed: 01:30 local, 22:30 UTC" …; what the claim does not assert is left out.
[[nodiscard]] std::vector<std::string> claimed_steps(const Claim& claim);

}  // namespace dateline
