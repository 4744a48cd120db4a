/// How places, and lines between them, are drawn.
#pragma once

#include "exchange/feature_collector.hpp"
#include "geo/place.hpp"
#include "geodesy/geodesic_line.hpp"

#include <memory>
#include <optional>

namespace dateline {

/// The place's polygon, else a geodesic circle of its radius; nothing without a radius, or with one that
/// reaches round the globe.
[[nodiscard]] std::shared_ptr<const Area> extent_area(const Place& place);

/// The shortest line between two places. One that is known as an area is left or reached at the point of its
/// border that is nearest to the other place.
struct ConnectingLine {
    LatLon from;
    LatLon to;
    GeodesicLine line;
    LengthInterval interval;      ///< nearest edges to farthest edges, the discs of points included
    bool is_lower_bound = false;  ///< an end is a border point, so that the true length can only be greater
};

/// Nothing when the places touch or are one.
[[nodiscard]] std::optional<ConnectingLine> connecting_line(const Place& from, const Place& to);

/// The line as closely spaced points, cut at the antimeridian.
[[nodiscard]] LineParts drawn(const ConnectingLine& line);

/// `length_m`, `length_km`, `length_is`, `nearest_m`, `farthest_m`, `azimuth_start_deg`, `azimuth_end_deg`.
void add_line_properties(PropertyList& list, const ConnectingLine& line);

}  // namespace dateline
