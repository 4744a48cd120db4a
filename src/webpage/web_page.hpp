/// A dossier as one web page that needs nothing else: for people who have neither the program nor a network.
#pragma once

#include "dossier/dossier.hpp"
#include "mapview/basemap.hpp"

#include <string>
#include <vector>

namespace dateline {

struct WebPageOptions {
    std::string title{};                      ///< instead of the one made from the events, unless empty
    std::vector<std::string> data_sources{};  ///< "GeoNames, of 2026-11-01: CC BY 4.0", one a line
};

/**
 * Text with findings, map, table of verdicts, counts side by side, timeline, places and sources in one HTML
 * document. Nothing is fetched, and nothing runs but the scripts that it carries: its content security policy
 * names them by their SHA-256. Every text from outside is escaped. Without scripts the map is a picture and
 * links lead from place to place; all else stays. The same dossier, basemap and fonts give the same bytes.
 *
 * @throws InputError  for more than 20 MB of text, which no browser would show.
 */
[[nodiscard]] std::string web_page(const Dossier& dossier, const Basemap& basemap,
                                   const WebPageOptions& options = {});

}  // namespace dateline
