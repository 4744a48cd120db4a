/// The words around the map: title, subtitle, caption.
#pragma once

#include "dossier/dossier.hpp"

#include <string>

namespace dateline {

/// The event that most articles report: "Strike: Al Asad Air Base and Erbil"; "4 earthquakes" when all are of
/// one kind and equally reported. "Places in 5 reports", "No places found in 1 report" without events.
[[nodiscard]] std::string title_of(const Dossier& dossier);

/// The same of one event: what happened, and where as finely as it is known.
[[nodiscard]] std::string title_of(const Dossier& dossier, const Event& event);

/// "8 January 2020 (UTC+3) · launched from Iran · 5 reports · and 1 other event"; empty without events.
[[nodiscard]] std::string subtitle_of(const Dossier& dossier);

/// The same of one event: when, from where, and by how many reports.
[[nodiscard]] std::string subtitle_of(const Dossier& dossier, const Event& event);

/// The picture in words: "Map. Strike: Erbil. 8 January 2020 (UTC+3) · launched from Iran · 5 reports. 9
/// claims of distance or direction: 8 supported, 1 off." One line without control characters.
[[nodiscard]] std::string alt_text_of(const Dossier& dossier, const std::string& title);

/// Whether the picture shows lines from a launch country's border.
enum class BorderLines { unseen, seen };

/// How to read the picture: what lengths are, and all countries of which only a border point is used.
[[nodiscard]] std::string caption_of(const Dossier& dossier, BorderLines lines = BorderLines::seen);

}  // namespace dateline
