/// The kinds of value that options take, by the name that help gives them.
#pragma once

#include "manual/usage.hpp"

#include <string_view>

namespace dateline {

/// What is known of a type such as "FILE", "KIND" or "W,S,E,N": its unit, its choices, whether it is a path.
/// Of a name that is not in the table only the name is known.
[[nodiscard]] ValueUsage value_usage(std::string_view type);

}  // namespace dateline
