/// The usage as JSON: `dateline --json-usage`, described by usage.schema.json beside this file.
#pragma once

#include "manual/usage.hpp"

#include <string>
#include <string_view>

namespace dateline {

/// Raised when a key changes its meaning or goes away.
inline constexpr int usage_schema_version = 1;

[[nodiscard]] std::string usage_json(const CommandUsage& program, std::string_view program_version);

}  // namespace dateline
