#include "geo/place_at.hpp"

namespace dateline {

Place place_at(const WrittenPosition& position) {
    Place place;
    place.id = as_geo_uri(position.point, Meters{0});
    place.name = as_decimal(position.point);
    place.point = position.point;
    place.extent = {position.uncertainty, "given coordinates", nullptr};
    return place;
}

}  // namespace dateline
