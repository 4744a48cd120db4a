/// Every threshold of the verdict model, in one table.
#pragma once

#include "dossier/claim.hpp"
#include "dossier/judgement.hpp"

#include <string>
#include <string_view>

namespace dateline {

/// A profile: how far a measured value may lie from a claimed one.
struct Tolerances {
    std::string name = "press";
};

/// "press" or "strict". @throws UsageError for another name.
[[nodiscard]] Tolerances tolerances_named(std::string_view name);

}  // namespace dateline
