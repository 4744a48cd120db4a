/// What a person says that a name means, against the program's own choice.
#pragma once

#include "geo/lat_lon.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace dateline {

/// The name is no place at all.
struct NoPlace {
    friend bool operator==(NoPlace, NoPlace) = default;
};

/// An entry of the gazetteer: "gn:95446".
struct PlaceId {
    std::string id;
    friend bool operator==(const PlaceId&, const PlaceId&) = default;
};

using OverrideMeaning = std::variant<NoPlace, PlaceId, LatLon>;

/// `Override::article` that stands for every article.
inline constexpr std::string_view all_articles = "all";

/// One row of a file of overrides.
struct Override {
    std::string surface;                ///< the name, as the text spells it
    std::string article{all_articles};  ///< an article's id or file name, or "all"
    OverrideMeaning meaning;
    std::string note;      ///< why; may be empty
    std::string file;      ///< where the row stands
    std::size_t line = 0;  ///< from 1
};

/// What could be read of a file of overrides.
struct ReadOverrides {
    std::vector<Override> rows;
    std::vector<std::string> faults;  ///< a message for each row that cannot be used, with file and line
};

/// A file of this name beside articles is read with them.
inline constexpr std::string_view overrides_file_name = "overrides.csv";

/**
 * Reads CSV with a first line that names the columns surface, article, place and note, in any order; article
 * and note may be missing, other columns are passed over. `place` is a place's id ("gn:95446"), coordinates
 * ("33.78,42.44"; any form of position_from), or "not a place"; an empty article is "all".
 *
 * @throws InputError  when the text is not UTF-8, has no such first line or a quote that is never closed.
 */
[[nodiscard]] ReadOverrides overrides_from(std::string_view csv, std::string_view file);

/**
 * The text with the row for this surface and article replaced, or with one row more. Everything else stays
 * byte for byte. An empty text gets the line that names the columns first.
 *
 * @throws InputError  as overrides_from(), and for a surface that is empty.
 */
[[nodiscard]] std::string with_override(std::string_view csv, const Override& wanted);

/**
 * with_override() on a file, which is made when it is missing and replaced whole or not at all.
 *
 * @throws InputError   when it cannot be read or is no file of overrides; it is then left as it was.
 * @throws ExportError  when it cannot be written.
 */
void save_override(const std::string& file, const Override& wanted);

/// "gn:95446", "33.785600,42.441200" or "not a place": as in the file.
[[nodiscard]] std::string text_of(const OverrideMeaning& meaning);

}  // namespace dateline
