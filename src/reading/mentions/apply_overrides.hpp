/// A person's overrides take the place of what resolution chose.
#pragma once

#include "reading/article_reading.hpp"
#include "reading/mentions/override_book.hpp"

namespace dateline {

/**
 * Gives the names of one article the meaning that a person gave them: wherever the surface stands as whole
 * words, it becomes a mention of that place, or one without candidates when it names none. What the program
 * found in its stead goes, but a longer name around it stays. An id that the gazetteer does not know leaves
 * everything as it was: see take_unknown_places(). The book is told what became of its rows.
 * Costs as much as the text is long.
 */
void apply_overrides(ArticleReading& reading, const OverrideBook& book);

/// Takes the rows away whose id the gazetteer does not know, and adds a fault for each.
void take_unknown_places(ReadOverrides& overrides, const Gazetteer& gazetteer);

}  // namespace dateline
