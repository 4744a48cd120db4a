/// Why the recogniser takes a name for that of a place, or does not.
#pragma once

#include "gazetteer/gazetteer.hpp"

#include <string>
#include <utility>
#include <vector>

namespace dateline {

struct ExplainedName {
    std::string quote;
    double odds = 0;                                      ///< natural log; a mention when above 0
    std::vector<std::pair<std::string, double>> weights;  ///< heaviest first, none of 0
};

/// All candidates of a text, in order. @pre is_utf8(text)
[[nodiscard]] std::vector<ExplainedName> explain_names(const std::string& text, const Gazetteer& gazetteer);

}  // namespace dateline
