/// Names in a row, as they are read.
#pragma once

#include <string>
#include <vector>

namespace dateline {

/// "A", "A and B", "A, B and C"; of more than five the first four, and the number of the others.
[[nodiscard]] std::string listed(const std::vector<std::string>& names);

void add_once(std::vector<std::string>& names, const std::string& name);

}  // namespace dateline
