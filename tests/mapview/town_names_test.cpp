#include "mapview/town_names.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <set>

using namespace dateline;

namespace {

LatLon at(double lat_deg, double lon_deg) {
    return {Degrees{lat_deg}, Degrees{lon_deg}};
}

MapView view_around(LatLon southwest, LatLon northeast) {
    return view_of(std::vector{southwest, northeast}, {1000, 640}, {.closest_m_per_px = 10});
}

std::set<std::string> names_in(TownNames& towns, const MapView& view) {
    std::set<std::string> names;
    for (const auto* town : towns.in(view)) names.insert(town->name);
    return names;
}

Gazetteer gazetteer() {
    setenv("DATELINE_DATA", DATELINE_DATA_DIR, 1);
    return Gazetteer::open_default();
}

}  // namespace

TEST_CASE("a town is written as English texts write it, and keeps letters of its own") {
    using Names = std::vector<Gazetteer::StoredName>;
    const auto preferred = NameKind::preferred;
    const auto written = [](std::string name, const Names& stored, std::string country = "IQ") {
        Place place;
        place.name = std::move(name);
        place.country = std::move(country);
        return english_name(place, [&] { return stored; });
    };
    CHECK(written("Hīt", {{"Hīt", preferred, ""}, {"Hit", preferred, ""}}) == "Hit");
    CHECK(written("Ţūz Khūrmātū", {{"Tuz Xurmatu", NameKind::alternate, "ku"},
                                   {"Tuz Khurmatu", preferred, ""}}) == "Tuz Khurmatu");
    CHECK(written("Ar Ruţbah", {{"Ar Rutbah", preferred, ""}}) == "Ar Rutbah");
    CHECK(written("Constanţa", {{"Constanta", preferred, ""}}, "RO") == "Constanţa");
    CHECK(written("Zürich", {{"Zurich", preferred, ""}}, "CH") == "Zürich");
    CHECK(written("Łódź", {{"Lodz", preferred, ""}}, "PL") == "Łódź");
    CHECK(written("Al `Abbasi", {}) == "Al Abbasi");
    CHECK(written("'s-Hertogenbosch", {}, "NL") == "'s-Hertogenbosch");
    CHECK(written("‘Ānah", {{"'Anah", preferred, ""}}) == "Anah");
    CHECK(written("Hīt", {}) == "Hīt");
}

TEST_CASE("towns are looked for only where the scale is large enough to name them") {
    const auto gazetteer_in_use = gazetteer();
    TownNames towns{gazetteer_in_use};
    const auto continent = view_around(at(-20, 0), at(20, 60));  // 6.7 km a pixel
    CHECK(towns.in(continent).empty());
    const auto north = view_around(at(60, 20), at(72, 45));  // 5 km at the equator, 1.9 km at Murmansk
    CHECK(names_in(towns, north).contains("Murmansk"));
}

TEST_CASE("towns of a part of the map are the gazetteer's, the largest of each square") {
    const auto gazetteer_in_use = gazetteer();
    TownNames towns{gazetteer_in_use};
    const auto region = names_in(towns, view_around(at(33, 42), at(36, 46)));
    for (const auto* name : {"Baghdad", "Kirkuk", "Tikrit", "Samarra"}) CHECK(region.contains(name));
    const auto nearer = names_in(towns, view_around(at(33.5, 42.6), at(33.8, 43.0)));
    CHECK(nearer.contains("Hit"));
}

TEST_CASE("a town that is named from afar is still named when the map comes closer") {
    const auto gazetteer_in_use = gazetteer();
    TownNames towns{gazetteer_in_use};
    const auto far_off = view_around(at(47, 6), at(50, 12));
    const auto close = far_off.zoomed(3, {500, 320});
    const auto near_names = names_in(towns, close);
    std::set<std::string> wanted;
    for (const auto* town : towns.in(far_off)) {
        const auto pixel = close.to_pixel(town->point);
        if (pixel && PixelBox{0, 0, 1000, 640}.contains(*pixel)) wanted.insert(town->name);
    }
    REQUIRE(wanted.size() > 3);
    for (const auto& name : wanted) {
        CAPTURE(name);
        CHECK(near_names.contains(name));
    }
}

TEST_CASE("towns over the antimeridian are found on both sides of it") {
    const auto gazetteer_in_use = gazetteer();
    TownNames towns{gazetteer_in_use};
    const auto names = names_in(towns, view_around(at(-19, 177), at(-15, -177)));
    CHECK(names.contains("Suva"));
    CHECK(names.contains("Labasa"));
    const auto bering = names_in(towns, view_around(at(62, 170), at(67, -160)));
    CHECK(bering.contains("Anadyr"));
    CHECK(bering.contains("Nome"));
}
