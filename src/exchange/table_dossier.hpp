/// An analyst's table as a dossier, without any article.
#pragma once

#include "dossier/dossier.hpp"
#include "exchange/feature.hpp"

#include <optional>
#include <string>

namespace dateline {

/**
 * Each row with a position becomes an event's site; rows with the same value of `event` are sites of one
 * event. The table stands in for the article: its text is a line for each row, which the row's report quotes.
 *
 * Columns that mean something, by any of these names, whatever their case: `place_name`, name, place, site,
 * location, title · `event` · `event_kind`, kind, type · `role` (launch, impact, location) · `start`, begin,
 * date, time, event_date · `end` · `coordinateUncertaintyInMeters`, uncertainty_m, radius_m, accuracy_m ·
 * `weapon` · `country` (ISO 3166-1 alpha-2) · `place_id` · `quote`, description, notes · killed, injured,
 * casualties (counts). Of Dateline's own layers the sites alone are taken: the others follow from them.
 *
 * @param file  as given by the person
 */
[[nodiscard]] Dossier table_dossier(FeatureSource& source, const std::string& file);

/// The site that a row tells of. Nothing for one without a position, and for what Dateline itself made of
/// sites: extents, arcs, claims and places.
[[nodiscard]] std::optional<Place> place_of_row(const Feature& feature, const std::string& file);

}  // namespace dateline
