/// A named place: the value that the gazetteer finds and everything else speaks of.
#pragma once

#include "geo/area.hpp"
#include "geo/lat_lon.hpp"
#include "geo/meters.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

enum class PlaceKind : std::uint8_t {
    country,
    admin1,
    admin2,
    populated_place,
    air_base,
    airport,
    military_site,
    site,
    region,
    continent,
    ocean,
    sea,
    strait,
    gulf,
    river,
    lake,
    mountain,
    range,
    desert,
    island,
    other
};

/// "country", "admin1", "populated-place", "air-base", …: as used in JSON and by `--kind`.
[[nodiscard]] std::string_view name_of(PlaceKind kind) noexcept;
[[nodiscard]] std::optional<PlaceKind> place_kind_from(std::string_view name) noexcept;

/// How far a place reaches from its point. Darwin Core calls the radius coordinateUncertaintyInMeters.
struct Extent {
    Meters radius;                     ///< of a disc around the point; for an area, to its farthest point
    std::string source;                ///< where the radius or the polygon comes from, for the reader
    std::shared_ptr<const Area> area;  ///< the polygon, when one is known; else empty
    bool area_left_out = false;        ///< a polygon is known, but this copy of the place came without it
};

/// A gazetteer entry, complete in itself.
struct Place {
    std::string id;  ///< "gn:98182", "oa:ORAA", "ne:…", "dl:…" (ours); or "geo:…" for bare coordinates
    std::vector<std::string> other_ids;  ///< the same place in other sources
    std::string name;                    ///< preferred English name
    PlaceKind kind = PlaceKind::other;
    std::string feature_code;  ///< GeoNames class and code, "P.PPLC"; empty when the source has none
    std::string country;       ///< ISO 3166-1 alpha-2; empty on the high seas
    std::string country_name;
    std::string admin1;  ///< first-level division's name; empty when unknown or not in one
    LatLon point;        ///< representative point
    Extent extent;
    std::int64_t population = 0;  ///< 0: unknown
    std::string time_zone;        ///< tz database name; empty when unknown
    bool disputed = false;        ///< sovereignty is contested
};

/// Whether a place is too wide to be told or drawn by its point: a country, a division, a region, a sea.
[[nodiscard]] bool is_known_as_area(const Place& place) noexcept;

}  // namespace dateline
