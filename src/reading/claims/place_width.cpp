#include "reading/claims/place_width.hpp"

namespace dateline {
namespace {

/// 0 for points, then what holds them: wider is greater.
int width_rank(PlaceKind kind) noexcept {
    switch (kind) {
        case PlaceKind::air_base:
        case PlaceKind::airport:
        case PlaceKind::military_site:
        case PlaceKind::site:
            return 0;
        case PlaceKind::populated_place:
            return 1;
        case PlaceKind::admin2:
            return 2;
        case PlaceKind::admin1:
            return 3;
        case PlaceKind::country:
            return 5;
        case PlaceKind::region:
        case PlaceKind::island:
        case PlaceKind::desert:
            return 4;
        case PlaceKind::continent:
            return 6;
        default:
            return -1;  // seas, rivers, mountains: "in" means something else there
    }
}

}  // namespace

bool may_lie_in(PlaceKind inner, PlaceKind outer) noexcept {
    const int inner_rank = width_rank(inner);
    const int outer_rank = width_rank(outer);
    return inner_rank >= 0 && inner_rank < outer_rank;
}

}  // namespace dateline
