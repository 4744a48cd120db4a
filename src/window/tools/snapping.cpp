#include "window/tools/snapping.hpp"

#include "geo/place_at.hpp"
#include "mapview/picker.hpp"

namespace dateline {
namespace {

constexpr double site_reach_px = 12;
constexpr double place_reach_px = 8;
constexpr std::size_t most_neighbours = 32;
/// A town of 100,000 people matters on a map of 1 km a pixel, a village of 1,000 at 10 m.
constexpr double people_per_ground_m = 100;
constexpr double site_from_ground_m = 500;  // bases and airports matter below this

std::optional<Place> site_at(const SnapGround& ground, PixelPoint pixel) {
    const auto found = object_at(ground.scene, ground.view, pixel, site_reach_px);
    if (!found) return std::nullopt;
    const MapObject& object = ground.scene.objects[*found];
    if (!object.place || object.area || !object.line.empty()) return std::nullopt;
    return ground.dossier.places[*object.place];
}

bool matters(const PlaceSummary& place, double ground_m) {
    switch (place.kind) {
        case PlaceKind::populated_place:
            return static_cast<double>(place.population) >= people_per_ground_m * ground_m;
        case PlaceKind::air_base:
        case PlaceKind::airport:
        case PlaceKind::military_site:
        case PlaceKind::site:
            return ground_m <= site_from_ground_m;
        default:
            return false;
    }
}

std::optional<Place> known_place_at(const SnapGround& ground, LatLon point, double ground_m) {
    const auto accepts = [&](PlaceNumber number) {
        return matters(ground.gazetteer.summary(number), ground_m);
    };
    std::optional<PlaceNumber> best;
    const Meters reach{place_reach_px * ground_m};
    for (const PlaceNumber number : ground.gazetteer.nearest(point, reach, most_neighbours, accepts)) {
        if (!best || ground.gazetteer.summary(number).prior > ground.gazetteer.summary(*best).prior) {
            best = number;
        }
    }
    return best ? std::optional{ground.gazetteer.place(*best)} : std::nullopt;
}

}  // namespace

std::optional<Place> place_at_pixel(const SnapGround& ground, PixelPoint pixel) {
    if (auto site = site_at(ground, pixel)) return site;
    const auto point = ground.view.to_lat_lon(pixel);
    const auto ground_m = ground.view.ground_meters_per_pixel(pixel);
    if (!point || !ground_m) return std::nullopt;
    if (auto known = known_place_at(ground, *point, *ground_m)) return known;
    return place_at({*point, Meters{*ground_m}});
}

}  // namespace dateline
