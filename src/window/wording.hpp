/// Findings in a person's words.
#pragma once

#include "dossier/dossier.hpp"
#include "mapview/map_scene.hpp"
#include "mapview/time_words.hpp"

#include <string>

namespace dateline {

/// "188.5 km · 117.2 mi · 101.8 nmi": four digits at most, as the ends are seldom known better.
[[nodiscard]] std::string lengths_text(Meters length);

/// "341 to 1,470 km"; "at least 341 km" when there is no upper end; "188.5 km" when both are the same.
[[nodiscard]] std::string interval_text(LengthInterval interval);

/// "285.7° (WNW)"
[[nodiscard]] std::string bearing_text(Degrees bearing);

/// "BBC (article-1)": the outlet, else the title, with the article's id.
[[nodiscard]] std::string source_text(const Article& article);

/// "al-asad-1, characters 120 to 164"
[[nodiscard]] std::string origin_text(const Article& article, Span span);

/// "Springfield, Illinois": with what tells namesakes apart.
[[nodiscard]] std::string full_name(const Place& place);

/// "about 100 mi west": the length that a claim states, and which way. @pre it states one
[[nodiscard]] std::string claimed_text(const Claim& claim);

/// "round n, bare or about: n ± 15 %": a row of the tolerance table by its id; the id where none has it.
[[nodiscard]] std::string rule_text(const std::string& id);

/// Whether a table stands in for the article.
[[nodiscard]] bool is_table(const Article& article);

/// "Table fires.csv, entry 12": which line of a table's text a span is in.
[[nodiscard]] std::string entry_text(const Article& table, Span span);

/// "air base · Al Anbar · Iraq"
[[nodiscard]] std::string kind_text(const Place& place);

/// "Iran → Al Asad Air Base, Erbil"
[[nodiscard]] std::string route_text(const Dossier& dossier, const Event& event);

/// "Iran → Erbil": the two ends of one of an event's lines. @pre the line belongs to an event
[[nodiscard]] std::string ends_text(const Dossier& dossier, const MapObject& line);

/// "≥ 272.7 km · 169.5 mi · 147.2 nmi" of a line; without the sign where it is no lower bound.
[[nodiscard]] std::string line_length_text(const MapObject& line);

/// "Strike"
[[nodiscard]] std::string title_of(const Event& event);

/// "more than 12", "15", "20 or more", "15 to 20"
[[nodiscard]] std::string amount_text(const Count& count);

/// "5 articles · 1 event · 12 claims"
[[nodiscard]] std::string summary_text(const Dossier& dossier);

}  // namespace dateline
