/// The answer of `dateline gazetteer info`.
#pragma once

#include "gazetteer/gazetteer.hpp"

#include <string>
#include <vector>

namespace dateline {

/// Several lines for a person, each ended; countries beyond the first ten are summed up.
/// @param layers  the bottom file first
[[nodiscard]] std::string facts_as_text(const std::vector<GazetteerInfo>& layers);

/**
 * One JSON object. Keys keep their meaning for as long as `schema_version` stays 1: `file`, `version`,
 * `places`, `names`, `sources` (each `name`, `version`, `date`, `licence`, `rows`), `places_per_kind`,
 * `places_per_country` (ISO 3166-1 codes), `names_per_script` (ISO 15924 codes): most first. Where files of a
 * person's own lie over the default one, they follow in `layers`, each with the same keys.
 */
[[nodiscard]] std::string facts_as_json(const std::vector<GazetteerInfo>& layers);

}  // namespace dateline
