/// The answer of `dateline resolve` for one name.
#pragma once

#include "gazetteer/gazetteer.hpp"

#include <string>
#include <vector>

namespace dateline {

struct ResolvedName {
    std::string name;                ///< as asked
    std::string limits;              ///< of the search, for a reader: "in Texas", "of kind airport"
    std::vector<Match> matches;      ///< best first
    std::vector<Match> near_misses;  ///< when there is no match: places with nearly that name
};

/// Several lines for a person, each ended. Empty when there is no match.
[[nodiscard]] std::string resolved_as_text(const ResolvedName& resolved);

/// One line for a person: that nothing has the name, and what is near it.
[[nodiscard]] std::string unknown_as_text(const ResolvedName& resolved);

/**
 * One JSON object on one line. Keys keep their meaning for as long as `schema_version` stays 1:
 *
 * - `gazetteer_version`: 16 hex digits; `name`: as asked
 * - `matches`: best first, each with `id`, `other_ids`, `name`, `kind`, `feature_code`, `country` (ISO
 * 3166-1), `country_name`, `admin1`, `latitude`, `longitude` (WGS84 degrees), `extent` ("disc", or "area" for
 * a polygon), `radius_m` (of an area: to its farthest point), `extent_source`, `population`, `time_zone`,
 *   `disputed`, `score` (0 to 1), `how` (exact, folded, transliterated, fuzzy, position), `edits` (of a fuzzy
 * one), `matched_name`, `name_kind`, `reasons`. A fact that is unknown leaves its key out.
 * - `near_misses`: the same, when `matches` is empty
 */
[[nodiscard]] std::string resolved_as_json(const ResolvedName& resolved,
                                           const std::string& gazetteer_version);

}  // namespace dateline
