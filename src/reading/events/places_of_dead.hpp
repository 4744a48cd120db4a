/// Where those were who died, beside where it happened.
#pragma once

#include "reading/events/clause_facts.hpp"

#include <vector>

namespace dateline {

/// "a quake near Pokhara, killing 700 in Nepal and India": the last two.
[[nodiscard]] bool is_where_some_died(const ClauseFacts& facts, const LaidName& name);

/// Takes those away from the sites of a clause.
void drop_where_some_died(const ClauseFacts& facts, std::vector<Site>& sites);

}  // namespace dateline
