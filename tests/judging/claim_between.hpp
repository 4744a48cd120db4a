/// Dossiers of one claim between two made-up places, for the judge's tests.
#pragma once

#include "dossier/dossier.hpp"
#include "judging/judge.hpp"

#include <string>
#include <utility>

namespace dateline {

inline Place place_at(std::string name, double lat_deg, double lon_deg, double radius_km,
                      PlaceKind kind = PlaceKind::populated_place) {
    Place place;
    place.id = "test:" + name;
    place.name = std::move(name);
    place.kind = kind;
    place.point = LatLon{Degrees{lat_deg}, Degrees{lon_deg}};
    place.extent.radius = Meters{radius_km * 1000};
    place.extent.source = "test";
    return place;
}

/// A dossier in which place 0 is claimed to be somewhere relative to place 1.
inline Dossier dossier_of(Place subject, Place object) {
    Dossier dossier;
    dossier.articles.emplace_back();
    dossier.places = {std::move(subject), std::move(object)};
    return dossier;
}

inline Claim claim_of(ClaimKind kind) {
    Claim claim;
    claim.kind = kind;
    claim.subject.quote = "subject";
    claim.subject.candidates = {0};
    claim.object.quote = "object";
    claim.object.candidates = {1};
    return claim;
}

inline Claim distance_claim(double n, LengthUnit unit, Hedge hedge,
                            std::optional<CompassPoint> direction = {}) {
    Claim claim = claim_of(ClaimKind::distance);
    claim.length = ClaimedLength{n, n, 1, unit, hedge, false};
    claim.direction = direction;
    return claim;
}

inline Judgement judged(const Dossier& dossier, const Claim& claim, std::string_view profile = "press") {
    return judge_claim(dossier, claim, tolerances_named(profile));
}

/// Al Asad and Baghdad with the coordinates of the verdict model; the city's radius is that of a city of 7
/// million.
inline Dossier al_asad_from_baghdad() {
    return dossier_of(place_at("Al Asad Air Base", 33.7856, 42.4412, 3, PlaceKind::air_base),
                      place_at("Baghdad", 33.3406, 44.4009, 30));
}

}  // namespace dateline
