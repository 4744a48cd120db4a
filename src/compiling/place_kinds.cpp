#include "compiling/place_kinds.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace dateline {
namespace {

using KindOfPrefix = std::pair<std::string_view, PlaceKind>;

/// The first row whose text the code starts with decides.
constexpr std::array kinds_of_prefix{
    // What was, and the parts of a country across the sea, must not stand for the country of their code.
    KindOfPrefix{"A.PCLH", PlaceKind::region},
    KindOfPrefix{"A.PCLIX", PlaceKind::region},
    KindOfPrefix{"A.ADM1H", PlaceKind::region},
    KindOfPrefix{"A.ADM2H", PlaceKind::region},
    KindOfPrefix{"A.PCL", PlaceKind::country},
    KindOfPrefix{"A.ADM1", PlaceKind::admin1},
    KindOfPrefix{"A.ADM2", PlaceKind::admin2},
    KindOfPrefix{"P.", PlaceKind::populated_place},
    KindOfPrefix{"S.AIRB", PlaceKind::air_base},
    KindOfPrefix{"S.AIR", PlaceKind::airport},
    KindOfPrefix{"L.MILB", PlaceKind::military_site},
    KindOfPrefix{"S.INSM", PlaceKind::military_site},
    KindOfPrefix{"L.NVB", PlaceKind::military_site},
    KindOfPrefix{"L.CONT", PlaceKind::continent},
    KindOfPrefix{"L.RGN", PlaceKind::region},
    KindOfPrefix{"H.OCN", PlaceKind::ocean},
    KindOfPrefix{"H.SEA", PlaceKind::sea},
    KindOfPrefix{"H.STRT", PlaceKind::strait},
    KindOfPrefix{"H.CHN", PlaceKind::strait},
    KindOfPrefix{"H.GULF", PlaceKind::gulf},
    KindOfPrefix{"H.BAY", PlaceKind::gulf},
    KindOfPrefix{"H.STM", PlaceKind::river},
    KindOfPrefix{"H.LK", PlaceKind::lake},
    KindOfPrefix{"H.RSV", PlaceKind::lake},
    KindOfPrefix{"T.MTS", PlaceKind::range},
    KindOfPrefix{"T.MT", PlaceKind::mountain},
    KindOfPrefix{"T.DSRT", PlaceKind::desert},
    KindOfPrefix{"T.ISL", PlaceKind::island},
    KindOfPrefix{"T.PEN", PlaceKind::region},
    KindOfPrefix{"S.", PlaceKind::site},
};

}  // namespace

PlaceKind kind_of_feature(std::string_view feature_code) noexcept {
    const auto found =
        std::find_if(kinds_of_prefix.begin(), kinds_of_prefix.end(),
                     [&](const KindOfPrefix& row) { return feature_code.starts_with(row.first); });
    return found == kinds_of_prefix.end() ? PlaceKind::other : found->second;
}

}  // namespace dateline
