/// An option whose value is one of a few names.
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace dateline {

/// For CLI::Option::check: throws a UsageError that lists the names ("sepia: no such style; there are: light,
/// dark").
[[nodiscard]] std::function<std::string(const std::string&)> choice(std::string what,
                                                                    std::vector<std::string> names);

}  // namespace dateline
