/// Descriptions that point back to a named place: "the base", "the city", "the Iraqi capital".
#pragma once

#include "reading/article_reading.hpp"

namespace dateline {

/**
 * Adds the article's references to its mentions, in order of position, each with the places of the name that
 * it most likely stands for and, with a smaller score, of the next one:
 *
 * - "the base", "this town", "the besieged city": the name before it that can be called so, the nearest
 * first, no farther back than some eight sentences; for a base or airport else the only one named later. What
 * only serves to measure ("20 miles west of Baghdad") and what is already behind another name come last.
 * - "the capital": the national capital named last, else that of the country spoken of; with an owner, "the
 *   Iraqi capital", "Iraq's capital", that country's.
 * - "the country": the country named last, else that of the place named last.
 *
 * Descriptions that carry their own name or narrow themselves ("the city of Hit", "the base in Anbar", "the
 * city council") are left alone, and so is what fits no name. @pre find_mentions has run
 */
void find_references(ArticleReading& reading);

}  // namespace dateline
