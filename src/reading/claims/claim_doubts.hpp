/// Claims whose words fit, but which mean another place than the gazetteer knows, or no place at all.
#pragma once

#include "reading/claims/distance_grammar.hpp"

#include "dossier/dossier.hpp"

namespace dateline {

/**
 * Whether a small place elsewhere was found for "Grantville, Pennsylvania": then the one meant is a
 * namesake that the gazetteer lacks, which is likelier than a writer's error said in passing.
 */
[[nodiscard]] bool is_contained_namesake(const Dossier& dossier, const Claim& claim);

/// "Mati, 29 km east of Athens", when the only Mati known is a town of the Philippines: then a namesake
/// is meant that the gazetteer lacks, which is likelier than an error by half the globe.
[[nodiscard]] bool is_far_namesake(const Dossier& dossier, const Relation& relation, const Claim& claim);

/// "Valencia's airport, 8 km west of the city centre", when the city spoken of last is Madrid: of several
/// that a text names, the one meant is another when the measure does not fit.
[[nodiscard]] bool is_another_city(const Dossier& dossier, const Relation& relation, const Claim& claim);

/// "Yavoriv military base", when only the town is known: what is named after a town need not be in it.
[[nodiscard]] bool is_unknown_site(const SentenceView& view, const WordRun& run);

/**
 * Of a town and the division that is called after it and holds it, a measure means the town: "Gao is 320 km
 * east of Timbuktu". Leaves the division alone where the words say so ("Gao region").
 */
void prefer_towns(const Dossier& dossier, ClaimEnd& end);

/// "6 million km from Earth": farther than two places can be, and not said of two places.
[[nodiscard]] bool leaves_the_earth(const Relation& relation, const Claim& claim);

/// "Mills was five miles from Boston": only places "are" or "lie" somewhere for good.
[[nodiscard]] bool may_be_person(const SentenceView& view, const PlacePhrase& subject,
                                 const Relation& relation);

}  // namespace dateline
