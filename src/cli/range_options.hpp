/// "--ring Kermanshah=700km": which circles a map shall show.
#pragma once

#include "cli/drawing_modules.hpp"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace dateline {

struct RangeOptions {
    std::vector<std::string> rings;  ///< PLACE=RANGE
    std::vector<std::string> from_launches;
    std::vector<std::string> to_impacts;
};

void add_range_options(CLI::App& command, RangeOptions& options);

/// Finds the places. @throws InputError for a ring without "=", and as place_from_argument does
[[nodiscard]] RangeRequest range_request(const RangeOptions& options, const Gazetteer& gazetteer);

}  // namespace dateline
