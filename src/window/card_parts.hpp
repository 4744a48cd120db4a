/// What cards are made of.
#pragma once

#include "window/card.hpp"

namespace dateline {

/// Names, ids, coordinates, kind and extent of a place.
void draw_place(Ui& ui, const CardSubject& subject, const Place& place);

/// Why the program takes the names of a place of the dossier for it; nothing where a person decided.
void draw_reasons(Ui& ui, const Dossier& dossier, std::size_t place);

/// A place found in the gazetteer, and where the articles name it.
void draw_found_card(Ui& ui, const CardSubject& subject, const Place& place, Actions& actions);

/// A launch area, or how far a site may be from its point.
void draw_area_or_disc(Ui& ui, const CardSubject& subject, const MapObject& object);

/// A line from a launch to an impact, with its length and bearings.
void draw_line(Ui& ui, const CardSubject& subject, const MapObject& object);

/// Every report and mention behind an object, with quote, article and offsets.
void draw_sources(Ui& ui, const Dossier& dossier, const MapObject& object);

void draw_event_card(Ui& ui, const Dossier& dossier, const Event& event);
void draw_claim_card(Ui& ui, const Dossier& dossier, std::size_t claim, Actions& actions);

/// A quote with the article and offsets it is from.
void draw_quote(Ui& ui, const Article& article, std::string_view quote, Span span);

/// Small words over what follows.
void draw_section(Ui& ui, std::string_view title);

}  // namespace dateline
