/// The words around the map: title, subtitle, caption.
#pragma once

#include "dossier/dossier.hpp"

#include <string>

namespace dateline {

/// The picture in words: "Map. Strike: Erbil. 8 January 2020 (UTC+3) · launched from Iran · 5 reports. 9
/// claims of distance or direction: 8 supported, 1 off." One line without control characters.
[[nodiscard]] std::string alt_text_of(const Dossier& dossier, const std::string& title);

/// Whether the picture shows lines from a launch country's border.
enum class BorderLines { unseen, seen };

/// How to read the picture: what lengths are, and all countries of which only a border point is used.
[[nodiscard]] std::string caption_of(const Dossier& dossier, BorderLines lines = BorderLines::seen);

}  // namespace dateline
