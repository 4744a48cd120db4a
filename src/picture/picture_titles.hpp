/// What a picture of events is called.
#pragma once

#include "dossier/dossier.hpp"

#include <string>

namespace dateline {

/// The event that most articles report: "Strike: Al Asad Air Base and Erbil"; where none
/// stands out, what there is: "Three fires and one flood". "Places in 5 reports", "No places found in 1
/// report" without events.
[[nodiscard]] std::string title_of(const Dossier& dossier);

/// The same of one event: what happened, and where as finely as it is known.
[[nodiscard]] std::string title_of(const Dossier& dossier, const Event& event);

/// "8 January 2020 (UTC+3) · launched from Iran · 5 reports · also shown: one killing"; only the days
/// where no event stands out; empty without events.
[[nodiscard]] std::string subtitle_of(const Dossier& dossier);

/// How many articles report an event: rows of one table are one.
[[nodiscard]] std::size_t articles_reporting(const Event& event);

/// The same of one event: when, from where, and by how many reports.
[[nodiscard]] std::string subtitle_of(const Dossier& dossier, const Event& event);

}  // namespace dateline
