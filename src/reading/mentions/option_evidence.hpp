/// What an article's names say of the places that they may mean, before their places are compared.
#pragma once

#include "reading/mentions/place_options.hpp"

namespace dateline {

/// Adds to `PlaceOption::alone` what the names' containers, descriptions, roles and lists tell, and what is
/// known of their namesakes. @pre senses.of_name has one entry for each name
void note_names(NameSenses& senses, const std::vector<RecognisedName>& names, const Gazetteer& gazetteer,
                const ResolutionEvidence& evidence);

/// Whether the words around the name ("Al-Asad base", "the city of Valencia") speak of a place of this kind.
[[nodiscard]] bool is_described(const RecognisedName& name, PlaceKind kind);

/// Papers are named after their town or state, hardly after a country on the other side of the sea.
void note_outlet(NameSense& sense);

}  // namespace dateline
