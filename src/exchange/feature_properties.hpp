/// Properties that features of several kinds share.
#pragma once

#include "dossier/dossier.hpp"
#include "dossier/json_writer.hpp"

#include <string>

namespace dateline {

/// `article`, `file`, `outlet`, `url`, `published`, `quote`, `quote_begin`, `quote_end` (code points, end not
/// included).
void write_origin(JsonWriter& json, const Article& article, Span span, const std::string& quote);

/// `mention`, `mention_begin`, `mention_end`: the name of the place in the text.
void write_mention_properties(JsonWriter& json, const Mention& mention);

/// `place_id`, `place_name`, `place_kind`, `country` and `disputed_place`.
void write_place_properties(JsonWriter& json, const Place& place);

/// `coordinateUncertaintyInMeters` (Darwin Core) and `extent_source`.
void write_uncertainty(JsonWriter& json, const Place& place);

/// `start` and `end`, RFC 3339 in UTC.
void write_times(JsonWriter& json, const std::optional<TimeRange>& time);

/// Joined for a single property: "report-1; report-2".
[[nodiscard]] std::string joined(const std::vector<std::string>& texts);

}  // namespace dateline
