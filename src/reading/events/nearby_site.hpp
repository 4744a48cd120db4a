/// Where it happened roughly, when no site is named.
#pragma once

#include "reading/events/clause_facts.hpp"

#include <optional>
#include <set>
#include <vector>

namespace dateline {

struct NearbySite {
    Site site;
    bool measured = false;  ///< it was at a short distance from there
};

/// Where it was roughly, for a report that names no site at all: what it is measured from ("exploded 20 miles
/// west of Hit"), else where those are who tell of it ("police in Austin said").
[[nodiscard]] std::optional<NearbySite> nearby_site(const SentenceView& view, const EventClauses& clauses,
                                                    const std::vector<Trigger>& triggers, std::size_t clause);

/// "three deaths in Western Australia": the places in which a clause without a trigger counts somebody.
[[nodiscard]] std::vector<Site> places_counted_in(const SentenceView& view, const EventClauses& clauses,
                                                  std::size_t clause);

/// Mentions of the sites that are led up to by "near", "outside" or "off".
[[nodiscard]] std::set<std::size_t> sites_only_near(const SentenceView& view, const EventClauses& clauses,
                                                    const std::vector<Site>& sites);

}  // namespace dateline
