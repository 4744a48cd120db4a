#include "mapview/map_style.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <cmath>

using namespace dateline;

// Simulation: Machado, Oliveira & Fernandes 2009, severity 1, on linear sRGB. Difference: CIE 1976 in L*a*b*,
// D65; about 2.3 is just noticeable.

namespace {

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

constexpr Matrix normal{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix protanopia{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deuteranopia{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix to_xyz{{{0.4124, 0.3576, 0.1805}, {0.2126, 0.7152, 0.0722}, {0.0193, 0.1192, 0.9505}}};

Vector times(const Matrix& m, const Vector& v) {
    Vector result{};
    for (std::size_t i = 0; i < 3; ++i) result[i] = m[i][0] * v[0] + m[i][1] * v[1] + m[i][2] * v[2];
    return result;
}

double linear(double channel) {
    channel /= 255;
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Vector lab(Colour colour, const Matrix& eye) {
    auto rgb = times(eye, {linear(colour.red), linear(colour.green), linear(colour.blue)});
    for (auto& channel : rgb) channel = std::clamp(channel, 0.0, 1.0);
    const auto xyz = times(to_xyz, rgb);
    const auto root = [](double t) {
        return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    };
    const double x = root(xyz[0] / 0.95047), y = root(xyz[1]), z = root(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double difference(Colour a, Colour b, const Matrix& eye) {
    const auto p = lab(a, eye), q = lab(b, eye);
    return std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

}  // namespace

TEST_CASE("Accents differ by at least 15 for every eye, and from the land by at least 25") {
    for (const auto theme : {MapTheme::light, MapTheme::dark}) {
        const auto& style = style_of(theme);
        REQUIRE(style.accents.size() == 8);
        for (const auto& eye : {normal, protanopia, deuteranopia}) {
            for (std::size_t i = 0; i < style.accents.size(); ++i) {
                CAPTURE(i, theme == MapTheme::dark);
                CHECK(difference(style.accents[i], style.land, eye) >= 25);
                for (std::size_t j = 0; j < i; ++j) {
                    CAPTURE(j);
                    CHECK(difference(style.accents[i], style.accents[j], eye) >= 15);
                }
            }
        }
    }
}

TEST_CASE("A source keeps its hue from one style to the other") {
    const auto hue_deg = [](Colour colour) {
        const auto [lightness, a, b] = lab(colour, normal);
        return std::atan2(b, a) * 180 / 3.14159265358979;
    };
    const auto &light = style_of(MapTheme::light).accents, &dark = style_of(MapTheme::dark).accents;
    for (const std::size_t i : {0U, 1U, 2U, 3U, 4U, 7U}) {
        CAPTURE(i);
        CHECK(std::abs(std::remainder(hue_deg(light[i]) - hue_deg(dark[i]), 360)) < 35);
    }
}
