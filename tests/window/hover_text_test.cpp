#include "window/hover_text.hpp"

#include "geodesy/geodesic_line.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

LatLon at(double lat, double lon) {
    return {Degrees{lat}, Degrees{lon}};
}

}  // namespace

TEST_CASE("a line under the pointer says its length and both bearings") {
    MapObject line;
    line.kind = MapObjectKind::claim_line;
    line.line = {at(0, 0), at(0, 0.5), at(0, 1)};
    line.length = Meters{111319.491};  // GeodSolve -i of GeographicLib 2.1.2: 0 0 0 1
    CHECK(hover_text({}, line) ==
          "111.3 km · 69.2 mi · 60.1 nmi\n90.0° (E) at the start, 90.0° (E) on arrival");
}

TEST_CASE("a ring under the pointer says its radius, not the length of its edge") {
    MapObject ring;
    ring.kind = MapObjectKind::range_forward;
    ring.label = "Fateh-110 · 300 km";
    ring.length = Meters{300'000};
    CHECK(hover_text({}, ring) == "Fateh-110 · 300 km\nAs far as 300.0 km · 186.4 mi · 162.0 nmi");
}

TEST_CASE("a cluster under the pointer says how many events it has and what a click does") {
    MapObject cluster;
    cluster.kind = MapObjectKind::cluster;
    cluster.count = 12;
    cluster.disputed = 2;
    CHECK(hover_text({}, cluster) == "12 events, 2 disputed\nClick to see them apart");
    cluster.at_one_spot = true;
    CHECK(hover_text({}, cluster) == "12 events, 2 disputed\nClick to list them");
}
