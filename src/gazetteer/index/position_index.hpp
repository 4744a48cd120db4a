/// Places by position: a tree that halves the globe again and again, with about as many places in each half.
#pragma once

#include "gazetteer/checked_records.hpp"
#include "gazetteer/file_format.hpp"
#include "geo/area.hpp"
#include "geo/meters.hpp"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace dateline {

/// A place's number and how far it is.
struct PlaceAway {
    Meters distance;
    std::uint32_t place = 0;

    friend constexpr auto operator<=>(const PlaceAway&, const PlaceAway&) = default;
};

/**
 * A k-d tree without pointers (Bentley 1975, doi:10.1145/361002.361007): of any run of places the middle one
 * parts the southern from the northern half, or the western from the eastern, by turns. What is asked for is
 * found in about as many steps as the tree is deep, over land and over the emptiest ocean.
 */
class PositionIndex {
public:
    /// Runs this short are not halved.
    static constexpr std::uint32_t few_places = 16;

    using PointOf = std::function<PointRecord(std::uint32_t place)>;
    /// Whether a place counts. An empty one lets all through.
    using Accepts = std::function<bool(std::uint32_t place)>;

    PositionIndex() = default;
    explicit PositionIndex(CheckedRecords<std::uint32_t> places) noexcept : places_{places} {}

    /// At most `limit` places within `radius` of a point, nearest first; distances along the WGS84 surface.
    [[nodiscard]] std::vector<PlaceAway> nearest(LatLon point, Meters radius, std::size_t limit,
                                                 const PointOf& point_of, const Accepts& accepts) const;

    /// The `limit` places of least number, and so the likeliest, in a box; in order of number.
    [[nodiscard]] std::vector<std::uint32_t> within(const Box& box, std::size_t limit,
                                                    const PointOf& point_of, const Accepts& accepts) const;

private:
    CheckedRecords<std::uint32_t> places_;
};

/// The places' numbers in the order that PositionIndex reads.
[[nodiscard]] std::vector<std::uint32_t> places_by_position(std::span<const PointRecord> points);

}  // namespace dateline
