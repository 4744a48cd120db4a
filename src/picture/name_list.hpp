/// Names in a row, as they are read.
#pragma once

#include <string>
#include <vector>

namespace dateline {

/// "A", "A and B", "A, B and C"; more than four are counted.
[[nodiscard]] std::string listed(const std::vector<std::string>& names);

void add_once(std::vector<std::string>& names, const std::string& name);

}  // namespace dateline
