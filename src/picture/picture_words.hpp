/// The words around the map: title, subtitle, caption.
#pragma once

#include "dossier/dossier.hpp"

#include <string>

namespace dateline {

/// The event that most articles report: "Strike: Al Asad Air Base and Erbil". "Places in 5 reports", "No
/// places found in 1 report" without events.
[[nodiscard]] std::string title_of(const Dossier& dossier);

/// "8 January 2020 (UTC+3) · launched from Iran · 5 reports · and 1 other event"; empty without events.
[[nodiscard]] std::string subtitle_of(const Dossier& dossier);

/// How to read the picture: what lengths are, and all countries of which only a border point is used.
[[nodiscard]] std::string caption_of(const Dossier& dossier);

}  // namespace dateline
