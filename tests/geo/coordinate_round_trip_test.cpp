#include "base/error.hpp"
#include "geo/coordinate_text.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <random>
#include <string>

using namespace dateline;

namespace {

LatLon random_point(std::mt19937_64& random) {
    std::uniform_real_distribution<double> lat_deg{-90, 90};
    std::uniform_real_distribution<double> lon_deg{-180, 180};
    return LatLon{Degrees{lat_deg(random)}, Degrees{lon_deg(random)}};
}

/// Degrees on the ground: meridians narrow towards the poles, and 180 is -180.
double apart_deg(LatLon a, LatLon b) {
    const double lat_deg = (a.latitude() - b.latitude()).value();
    const double lon_deg = std::remainder((a.longitude() - b.longitude()).value(), 360) *
                           std::cos(a.latitude().value() * 0.017453292519943295);
    return std::hypot(lat_deg, lon_deg);
}

}  // namespace

TEST_CASE("every position is read back from each way of writing it") {
    constexpr unsigned seed = 5870;
    INFO("seed " << seed);
    std::mt19937_64 random{seed};
    constexpr double metre_deg = 1.0 / 111'000;  // of latitude, about
    for (int i = 0; i < 2000; ++i) {
        const LatLon point = random_point(random);
        INFO(as_decimal(point, 9));
        CHECK(apart_deg(position_from(as_decimal(point, 7))->point, point) < 1e-7);
        CHECK(apart_deg(position_from(as_geo_uri(point, Meters{5}))->point, point) < 1e-7);
        CHECK(apart_deg(position_from(as_dms(point))->point, point) < 0.75 / 3600);
        CHECK(apart_deg(position_from(as_mgrs(point))->point, point) < metre_deg);
    }
}

TEST_CASE("whatever is typed is a position, a name or an input error") {
    constexpr unsigned seed = 91;
    INFO("seed " << seed);
    std::mt19937_64 random{seed};
    const std::string alphabet = "0123456789.,;/ +-NSEWnsewdeg°'\"′″geo:u=ABCkKcC\xff\xc2";
    std::uniform_int_distribution<std::size_t> letter{0, alphabet.size() - 1};
    std::uniform_int_distribution<int> length{0, 24};
    int positions = 0;
    for (int i = 0; i < 20'000; ++i) {
        std::string text;
        for (int left = length(random); left > 0; --left) text += alphabet[letter(random)];
        try {
            if (position_from(text)) ++positions;
        } catch (const InputError&) {
            continue;
        }
    }
    CHECK(positions > 0);  // the alphabet does spell some
}
