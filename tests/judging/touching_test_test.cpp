#include "claim_between.hpp"

#include <catch2/catch.hpp>

#include <memory>

using namespace dateline;

namespace {

/// A strip of land or water from 30 N 42 E to 31 N 50 E; 96.5 km east of 30.5 N 41 E.
Place strip(PlaceKind kind) {
    Place place = place_at("Strip", 30.5, 46, 390, kind);
    const auto corner = [](double lat, double lon) { return LatLon{Degrees{lat}, Degrees{lon}}; };
    place.extent.area = std::make_shared<Area>(Area{
        {Polygon{{corner(30, 42), corner(30, 50), corner(31, 50), corner(31, 42), corner(30, 42)}, {}}}});
    return place;
}

Judgement on(Place object, double lon_deg, double radius_km, const std::string& quote) {
    Claim claim = claim_of(ClaimKind::nearness);
    claim.touching = true;
    claim.object.quote = quote;
    claim.object.border = true;
    return judged(dossier_of(place_at("Town", 30.5, lon_deg, radius_km), std::move(object)), claim);
}

}  // namespace

TEST_CASE("a town on a border is judged by the nearest parts of both") {
    const auto verdict = [](double lon_deg, double radius_km) {
        return on(strip(PlaceKind::country), lon_deg, radius_km, "the border").verdict;
    };
    CHECK(verdict(41.99, 3) == Verdict::supported);     // 1 km away
    CHECK(verdict(41.96, 1) == Verdict::unverifiable);  // 4 km
    CHECK(verdict(41.5, 1) == Verdict::unverifiable);   // 48 km
    CHECK(verdict(41.2, 1) == Verdict::off);            // 77 km
    CHECK(verdict(40, 3) == Verdict::contradicted);     // 192 km
    CHECK(verdict(43, 1) == Verdict::off);              // 55 km behind the border
}

TEST_CASE("a country's edge is not all coast, so that touching it supports no coast") {
    CHECK(on(strip(PlaceKind::country), 41.99, 3, "Strip's coast").verdict == Verdict::unverifiable);
    CHECK(on(strip(PlaceKind::country), 40, 3, "Strip's coast").verdict == Verdict::contradicted);
    CHECK(on(strip(PlaceKind::sea), 41.99, 3, "the Strip coast").verdict == Verdict::supported);
}

TEST_CASE("a river may go on beyond what is mapped, but not to another continent") {
    CHECK(on(strip(PlaceKind::river), 41.99, 3, "the Strip").verdict == Verdict::supported);
    CHECK(on(strip(PlaceKind::river), 38, 3, "the Strip").verdict == Verdict::unverifiable);
    CHECK(on(strip(PlaceKind::river), 20, 3, "the Strip").verdict == Verdict::contradicted);
    CHECK(on(strip(PlaceKind::lake), 38, 3, "Lake Strip").verdict == Verdict::contradicted);
}

TEST_CASE("a lake known as a disc has no shore, and is contradicted only from twice its radius") {
    const Place lake = place_at("Lake", 30.5, 46, 100, PlaceKind::lake);
    CHECK(on(lake, 45, 3, "Lake").reasons == std::vector<std::string>{"no-area"});
    CHECK(on(lake, 44.5, 3, "Lake").verdict == Verdict::unverifiable);
    CHECK(on(lake, 40, 3, "Lake").verdict == Verdict::contradicted);
}
