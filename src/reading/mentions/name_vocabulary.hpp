/// Classes of words around names.
#pragma once

#include <string_view>

namespace dateline {

// Each takes a folded word (see fold_name).

/// "president", "gen", "mr": what follows is a person.
[[nodiscard]] bool is_title(std::string_view word);
/// "said", "told", "vowed": what stands before or after speaks.
[[nodiscard]] bool is_speech_verb(std::string_view word);
/// "university", "times", "council": makes what stands before it an organisation.
[[nodiscard]] bool is_organisation_head(std::string_view word);
/// "celtics", "wanderers": behind a town's name, its team.
[[nodiscard]] bool is_team_name(std::string_view word);
/// "county", "river", "island": as a capitalised last word it belongs to a place's name.
[[nodiscard]] bool is_place_head(std::string_view word);
/// "province", "city", "airport", "base": in lower case, it says what the name before it is.
[[nodiscard]] bool is_place_description(std::string_view word);
/// "in", "near", "outside": a place follows.
[[nodiscard]] bool is_place_preposition(std::string_view word);
/// "from", "to", "of", "at", "for": a place may follow.
[[nodiscard]] bool is_other_preposition(std::string_view word);
/// "of", "de", "al", "upon": may stand in lower case inside a name.
[[nodiscard]] bool is_name_particle(std::string_view word);
/// "January", "Monday".
[[nodiscard]] bool is_calendar_word(std::string_view word);
/// "north", "southern", "upper": often capitalised in front of a name.
[[nodiscard]] bool is_compass_word(std::string_view word);

/// "al asad", "ain al asad": begins with an Arabic article or "ain".
[[nodiscard]] bool has_arabic_article(std::string_view name);
/// "white house", "european union": in the gazetteer, but an institution more than a place.
[[nodiscard]] bool is_institution(std::string_view name);
/// "hamas", "al shabab": no place, though some place is called so somewhere.
[[nodiscard]] bool is_armed_group(std::string_view name);
/// "if", "while", "in": at the start of a sentence its capital says nothing of what follows.
[[nodiscard]] bool opens_clauses(std::string_view word);
/// "street", "avenue", "highway".
[[nodiscard]] bool is_road(std::string_view word);

/// "uss", "hms", "mv": in capitals, what follows is a ship.
[[nodiscard]] bool is_ship_prefix(std::string_view word);
/// "virus", "disease", "fever": what stands before is no place but what makes ill.
[[nodiscard]] bool is_illness(std::string_view word);
/// "real", "dynamo", "radio": in capitals before a town, both are a club's or a station's name.
[[nodiscard]] bool is_club_prefix(std::string_view word);
/// "arena", "marathon", "bridge": with the town before it, something that is in that town.
[[nodiscard]] bool is_venue(std::string_view word);

}  // namespace dateline
