/// Towns and villages of the gazetteer, a few for each part of the map.
#pragma once

#include "gazetteer/gazetteer.hpp"
#include "mapview/event_crowd.hpp"
#include "mapview/map_view.hpp"

#include <cstdint>
#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

namespace dateline {

struct TownName {
    std::string name;  ///< in English, where there is an English one; without a transliteration's marks
    LatLon point;
    double weight = 0;            ///< 0 to 1, by people and rank: PlaceSummary::prior
    std::size_t standing = 0;     ///< in its square of the map: 0 is the heaviest town there
    bool capital = false;         ///< of a country
    bool part_of_a_town = false;  ///< a quarter or a suburb
    PlaceNumber number{};
};

/**
 * Looks towns up square by square in the grids of the square Mercator world, which lie still while the map is
 * panned; squares looked at before are remembered. A square's few likeliest towns are also among those of the
 * quarters that it parts into when the map comes closer: names stay.
 */
class TownNames {
public:
    /// The gazetteer must outlive this.
    explicit TownNames(const Gazetteer& gazetteer) : gazetteer_{gazetteer} {}

    /// Towns in or near what the view shows, likeliest first; none where the scale is too small to name any.
    /// They stay valid until the next call.
    [[nodiscard]] std::vector<const TownName*> in(const MapView& view);

private:
    [[nodiscard]] std::vector<TownName> looked_up(const WorldBox& square) const;
    [[nodiscard]] TownName town(PlaceNumber number) const;

    const Gazetteer& gazetteer_;
    std::unordered_map<std::uint64_t, std::vector<TownName>> squares_;  ///< by level and position
};

/// All names of a place, preferred first.
using StoredNames = std::function<std::vector<Gazetteer::StoredName>()>;

/// The name as English texts write it: of a place called "Ţūz Khūrmātū" the stored "Tuz Khurmatu"; "Zürich",
/// whose letters are its own, stays. @param stored  is called only if that is needed
[[nodiscard]] std::string english_name(const Place& place, const StoredNames& stored);

}  // namespace dateline
