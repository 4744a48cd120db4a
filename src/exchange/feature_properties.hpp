/// Properties that features of several kinds share.
#pragma once

#include "dossier/dossier.hpp"
#include "exchange/property_list.hpp"

#include <string>

namespace dateline {

/// `article`, `file`, `outlet`, `url`, `published`, `quote`, `quote_begin`, `quote_end` (code points, end not
/// included).
void add_origin(PropertyList& list, const Article& article, Span span, const std::string& quote);

/// `mention`, `mention_begin`, `mention_end`: the name of the place in the text.
void add_mention_properties(PropertyList& list, const Mention& mention);

/// `chosen_by_hand`: for which names a person chose the place, where that is written and why; left out when
/// for none.
/// @param mentions  those that gave the feature its places; null where none did
void add_choices(PropertyList& list, const std::vector<const Mention*>& mentions);

/// `place_id`, `place_name`, `place_kind`, `country` and `disputed_place`.
void add_place_properties(PropertyList& list, const Place& place);

/// `coordinateUncertaintyInMeters` (Darwin Core) and `extent_source`.
void add_uncertainty(PropertyList& list, const Place& place);

/// `start` and `end`, RFC 3339 in UTC.
void add_times(PropertyList& list, const std::optional<TimeRange>& time);

/// Joined for a single property: "report-1; report-2".
[[nodiscard]] std::string joined(const std::vector<std::string>& texts);

}  // namespace dateline
