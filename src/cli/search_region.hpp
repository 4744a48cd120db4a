/// The options of a search by position: within a radius, in a box.
#pragma once

#include "gazetteer/gazetteer.hpp"

#include <string>

namespace CLI {
class App;
}

namespace dateline {

struct RegionOptions {
    std::string within;  ///< "50km"
    std::string box;     ///< "32,42,35,46"
};

void add_region_options(CLI::App& command, RegionOptions& options);

/// Adds the limits to a search. @throws UsageError  for what is no length or no box
void limit_to_region(SearchOptions& search, const RegionOptions& options);

}  // namespace dateline
