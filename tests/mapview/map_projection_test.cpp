#include "mapview/map_projection.hpp"

#include <catch2/catch.hpp>

#include <unistd.h>
#include <cmath>
#include <cstdio>
#include <random>

using namespace dateline;

namespace {

LatLon at(double lat_deg, double lon_deg) {
    return {Degrees{lat_deg}, Degrees{lon_deg}};
}

struct Known {
    double lat_deg, lon_deg, x_m, y_m;
};

void check_known(const MapProjection& projection, const Known& known) {
    const auto plane = projection.forward(at(known.lat_deg, known.lon_deg));
    REQUIRE(plane);
    CHECK(plane->x_m == Approx(known.x_m).margin(0.002));
    CHECK(plane->y_m == Approx(known.y_m).margin(0.002));
}

/// What is written to standard error while this lives.
class StandardError {
public:
    StandardError() : before_{dup(STDERR_FILENO)}, file_{std::tmpfile()} {
        dup2(fileno(file_), STDERR_FILENO);
    }
    StandardError(const StandardError&) = delete;
    StandardError& operator=(const StandardError&) = delete;
    ~StandardError() {
        dup2(before_, STDERR_FILENO);
        close(before_);
        std::fclose(file_);
    }
    [[nodiscard]] long bytes() const { return lseek(STDERR_FILENO, 0, SEEK_END); }

private:
    int before_;
    std::FILE* file_;
};

}  // namespace

TEST_CASE("No projection writes to standard error") {
    const StandardError errors;
    for (const auto kind :
         {ProjectionKind::web_mercator, ProjectionKind::lambert_conformal, ProjectionKind::albers_equal_area,
          ProjectionKind::equal_earth, ProjectionKind::robinson, ProjectionKind::azimuthal_equidistant}) {
        const MapProjection projection{kind, at(33, 44)};
        static_cast<void>(projection.detached().forward(at(30, 40)));
    }
    CHECK(errors.bytes() == 0);
}

// Expected values: PROJ 9.1.1, `proj -f %.3f +proj=... +R=6371008.8`.

TEST_CASE("Web Mercator agrees with the proj program") {
    const MapProjection projection{ProjectionKind::web_mercator};
    check_known(projection, {33.3406, 44.4009, 4937161.638, 3936196.662});
    check_known(projection, {-13.8333, -171.7667, -19099611.988, -1553360.423});
}

TEST_CASE("Web Mercator turned to 180 degrees agrees with the proj program") {
    const MapProjection projection{ProjectionKind::web_mercator, at(0, 180)};
    check_known(projection, {-13.8333, -171.7667, 915502.454, -1553360.423});
    check_known(projection, {70, 179.9, -11119.508, 11056345.273});
}

TEST_CASE("Equal Earth agrees with the proj program") {
    const MapProjection projection{ProjectionKind::equal_earth};
    check_known(projection, {70, 179.9, 11695478.429, 7692885.397});
    check_known(projection, {-33.4, -70.5, -6214579.766, -4179892.640});
}

TEST_CASE("the azimuthal projection around Erbil agrees with the proj program") {
    const MapProjection projection{ProjectionKind::azimuthal_equidistant, at(36.1911, 44.0094)};
    check_known(projection, {33.3406, 44.4009, 36383.066, -316889.842});
    check_known(projection, {-13.8333, -171.7667, 14135510.057, 6778167.640});
}

TEST_CASE("Robinson agrees with the proj program") {
    const MapProjection projection{ProjectionKind::robinson};
    check_known(projection, {33.3406, 44.4009, 3975903.008, 3561934.339});
    check_known(projection, {70, 179.9, 12199952.391, 7267187.228});
}

TEST_CASE("a Lambert cone at 36 N, 44 E with parallels 6 degrees away agrees with the proj program") {
    const MapProjection projection{ProjectionKind::lambert_conformal, at(36, 44), Degrees{6}};
    check_known(projection, {33.3406, 44.4009, 37078.897, -294128.880});
    check_known(projection, {-13.8333, -171.7667, 14888706.411, 7385016.006});
    check_known(projection, {70, 179.9, 4589580.022, 7897830.083});
}

TEST_CASE("an Albers cone at 30 S, 178 E with parallels 8 degrees away agrees with the proj program") {
    const MapProjection projection{ProjectionKind::albers_equal_area, at(-30, 178), Degrees{8}};
    check_known(projection, {33.3406, 44.4009, -15678510.132, -4103515.543});
    check_known(projection, {-13.8333, -171.7667, 1132915.846, 1742461.800});
}

TEST_CASE("a cone keeps off the equator and the poles, where it would be none") {
    for (const double lat_deg : {-90.0, -1.0, 0.0, 1.0, 90.0}) {
        const MapProjection projection{ProjectionKind::lambert_conformal, at(lat_deg, 10), Degrees{40}};
        const auto plane = projection.forward(at(lat_deg, 12));
        REQUIRE(plane);
        CHECK(std::hypot(plane->x_m, plane->y_m) < 4e6);
    }
}

TEST_CASE("every projection is found by its name") {
    for (const auto kind : all_projection_kinds) CHECK(projection_named(name_of(kind)) == kind);
    CHECK_FALSE(projection_named("mercator "));
    CHECK_FALSE(projection_named(""));
}

TEST_CASE("what is projected comes back from the plane") {
    const auto seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 random{seed};
    std::uniform_real_distribution<double> lat{-84, 84}, lon{-180, 180};
    for (const auto kind : all_projection_kinds) {
        const MapProjection projection{kind, at(lat(random), lon(random))};
        for (int i = 0; i < 500; ++i) {
            const auto place = at(lat(random), lon(random));
            const auto plane = projection.forward(place);
            if (!plane) continue;  // near the antipode of an azimuthal centre
            const double lat_deg = place.latitude().value();
            const bool at_edge =
                lat_deg < projection.south_edge_deg() || lat_deg > projection.north_edge_deg();
            if (at_edge) continue;
            const auto back = projection.inverse(*plane);
            REQUIRE(back);
            CHECK(back->latitude().value() == Approx(place.latitude().value()).margin(1e-7));
            const double turn = std::remainder(back->longitude().value() - place.longitude().value(), 360);
            CHECK(turn == Approx(0).margin(1e-6));
        }
    }
}

TEST_CASE("a point beside the map of the world is no place") {
    CHECK_FALSE(MapProjection{ProjectionKind::web_mercator}.inverse({2.1e7, 0}));
    CHECK_FALSE(MapProjection{ProjectionKind::equal_earth}.inverse({1.7e7, 7e6}));
    CHECK_FALSE(MapProjection{ProjectionKind::azimuthal_equidistant}.inverse({2.1e7, 0}));
}

TEST_CASE("Mercator draws the poles at its edge, and an azimuthal map leaves its antipode out") {
    const auto pole = MapProjection{ProjectionKind::web_mercator}.forward(at(90, 0));
    REQUIRE(pole);
    CHECK(pole->y_m == Approx(M_PI * 6371008.8).epsilon(1e-9));  // the Web Mercator world is square
    CHECK_FALSE(MapProjection(ProjectionKind::azimuthal_equidistant, at(10, 20)).forward(at(-10, -160)));
}
