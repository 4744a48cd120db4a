/// How candidates for a name are scored: the one place where that is decided.
///
/// score = how the name met × what the name is to the place × (0.4 + 0.6 × prior) × nearness × the rest
///
/// | how it met | | the name is its | | |
/// |---|---|---|---|---|
/// | exact: same characters | 1.00 | preferred or official name | 1.00 |
/// | folded: same but for case, accents, punctuation | 0.97 | alternate name | 0.95 |
/// | loose: a transliteration variant | 0.65 | abbreviation | 0.90 |
/// | fuzzy: one edit | 0.50 | demonym | 0.70 |
/// | | | code, in capitals | 0.85 |
/// | fuzzy: two edits, three | 0.20, 0.08 | metonym or weak name | 0.60 |
///
/// An edit is a letter missing, added, wrong, or swapped with its neighbour; one more weighs heavier than any
/// difference in prior, so that near misses come by edits first and by prior second.
///
/// The prior (prior.hpp) says how likely a bare name means the place. Nearness applies when a point is given
/// with `near`: 0.4 + 0.6 / (1 + d / 100 km). A generic word left out ("Anbar Province" found as "Anbar")
/// costs 0.95, and 0.5 when the place is not of the kind that the word names. `in`, `kind` and what follows a
/// comma
/// ("Paris, Texas") do not score: what does not fit is no candidate.
///
/// The weights are ours; tests/gazetteer/well_known_names.csv holds the orders that they must give.
#pragma once

#include "gazetteer/gazetteer.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// What is known of a candidate when it is scored.
struct Evidence {
    MatchHow how = MatchHow::exact;
    int edits = 0;  ///< of a fuzzy match
    NameKind name_kind = NameKind::preferred;
    double prior = 0;  ///< 0 to 1
    std::optional<Meters> distance_to_near;
    std::string_view generic_word;  ///< left out to find it; empty: none
    bool generic_word_fits = true;  ///< the place is of the kind that the word names
    std::string_view container;     ///< what it was asked to lie in; empty: nothing
};

/// 0 to 1.
[[nodiscard]] double score_of(const Evidence& evidence);

/// For a place found by position alone: 1 at the point, 0.5 at 100 km. 0 to 1.
[[nodiscard]] double score_of_distance(Meters distance);

/// Short phrases for a reader: "exact name", "alternate name", "population 1.4 million", "in Iraq".
[[nodiscard]] std::vector<std::string> reasons_of(const Evidence& evidence, const Place& place);

}  // namespace dateline
