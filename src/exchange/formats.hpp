/// The one table of formats: help, README and the choice of a writer are made from it.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace dateline {

/// Who writes a format.
enum class FormatMaker {
    text,     ///< this room, streaming bytes
    dossier,  ///< this room, from a whole dossier
    layers    ///< GDAL, in the module that is loaded when asked for
};

struct Format {
    std::string_view name;       ///< for --format
    std::string_view extension;  ///< ".geojson"; for databases, how the connection begins
    std::string_view title;
    std::string_view losses;  ///< what it cannot hold; empty: nothing
    FormatMaker maker = FormatMaker::text;
    bool layer_by_layer = false;  ///< features must come sorted by layer
};

[[nodiscard]] std::span<const Format> formats();

/// By `name`, else by how `target` ends ("strike.geojson", case ignored) or begins ("PG:"); an empty name and
/// "-" give GeoJSON. @throws UsageError  with the list, when there is none.
[[nodiscard]] const Format& format_for(std::string_view name, std::string_view target);

/// Under each other: name, extension, title and losses.
[[nodiscard]] std::string format_list();

/// The format's own name, without what is special about it here: "GeoPackage".
[[nodiscard]] std::string_view short_title(const Format& format);

}  // namespace dateline
