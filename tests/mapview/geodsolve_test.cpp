#include "geodesy/geodesic_line.hpp"
#include "mapview/event_objects.hpp"
#include "mapview/range_rings.hpp"

#include "temporary_folder.hpp"

#include <fmt/format.h>
#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <random>
#include <string>
#include <vector>

using namespace dateline;

// GeodSolve is Karney's own program (Debian: geographiclib-tools), run on the points that the map draws.

namespace {

constexpr int places = 1000;

/// Answers of GeodSolve, three numbers for each line of questions.
std::vector<std::array<double, 3>> geodsolve(const std::string& options, const std::string& questions) {
    const TemporaryFolder folder;
    const auto in = folder.path() / "in", out = folder.path() / "out";
    std::ofstream{in} << questions;
    const auto command = fmt::format("GeodSolve {} -p 6 < {} > {}", options, in.string(), out.string());
    REQUIRE(std::system(command.c_str()) == 0);
    std::ifstream answers{out};
    std::vector<std::array<double, 3>> rows;
    for (std::array<double, 3> row{}; answers >> row[0] >> row[1] >> row[2];) rows.push_back(row);
    return rows;
}

LatLon at(double lat_deg, double lon_deg) {
    return {Degrees{lat_deg}, Degrees{lon_deg}};
}

/// Evenly over the globe; first both poles, then places beside the antimeridian and the poles.
class Places {
public:
    LatLon next() {
        const int number = number_++;
        if (number < 2) return at(number == 0 ? 90 : -90, 0);
        const double lon_deg = between(-180, 180);
        if (number < 100)
            return at(between(-80, 80), number % 2 == 0 ? 180 - 1e-3 * number : -180 + 1e-3 * number);
        if (number < 200) return at(number % 2 == 0 ? 90 - 1e-2 * number : -90 + 1e-2 * number, lon_deg);
        return at(std::asin(between(-1, 1)) * 180 / 3.14159265358979, lon_deg);
    }
    double between(double low, double high) {
        return std::uniform_real_distribution<double>{low, high}(random_);
    }

private:
    std::mt19937_64 random_{20200108};
    int number_ = 0;
};

std::string coordinates(LatLon point) {
    return fmt::format("{:.12f} {:.12f}", point.latitude().value(), point.longitude().value());
}

struct Drawn {
    LatLon from;
    LatLon point;
    double azimuth_deg = 0, length_m = 0;
};

void check_against_geodsolve(const std::vector<Drawn>& drawn) {
    std::string questions;
    for (const auto& [from, point, azimuth_deg, length_m] : drawn) {
        questions += fmt::format("{} {:.12f} {:.6f}\n", coordinates(from), azimuth_deg, length_m);
    }
    const auto answers = geodsolve("", questions);
    REQUIRE(answers.size() == drawn.size());
    double farthest_m = 0;
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        const auto expected = at(answers[i][0], std::remainder(answers[i][1], 360));
        farthest_m = std::max(farthest_m, shortest_line(expected, drawn[i].point).length.value());
    }
    CAPTURE(farthest_m);
    CHECK(farthest_m <= 1);
}

}  // namespace

TEST_CASE("Range rings at 1,000 places lie within a metre of where GeodSolve puts them") {
    Places random;
    std::vector<Drawn> drawn;
    for (int i = 0; i < places; ++i) {
        const auto center = random.next();
        const Meters radius{random.between(1'000, 15'000'000)};
        const auto ring = range_ring(center, "", {"", radius}, RingDirection::forward).line;
        const auto pieces = ring.size() - 1;
        for (std::size_t k = 0; k < pieces; k += pieces / 12) {
            const double azimuth_deg = -360.0 * static_cast<double>(k) / static_cast<double>(pieces);
            drawn.push_back({center, ring[k], azimuth_deg, radius.value()});
        }
    }
    check_against_geodsolve(drawn);
}

TEST_CASE("Arcs between 1,000 pairs of places lie within a metre of where GeodSolve puts them") {
    Places random;
    std::vector<std::vector<LatLon>> arcs;
    std::string questions;
    for (int i = 0; i < places; ++i) {
        const auto from = random.next();
        const auto to =
            destination(from, Degrees{random.between(0, 360)}, Meters{random.between(1'000, 18'000'000)});
        arcs.push_back(line_between(from, to));
        questions += coordinates(from) + " " + coordinates(to) + "\n";
    }
    const auto ways = geodsolve("-i", questions);
    REQUIRE(ways.size() == arcs.size());
    std::vector<Drawn> drawn;
    for (std::size_t i = 0; i < arcs.size(); ++i) {
        const auto& arc = arcs[i];
        for (std::size_t k = 0; k < arc.size(); k += std::max<std::size_t>(1, arc.size() / 7)) {
            const double share = static_cast<double>(k) / static_cast<double>(arc.size() - 1);
            drawn.push_back({arc.front(), arc[k], ways[i][0], share * ways[i][2]});
        }
    }
    check_against_geodsolve(drawn);
}
