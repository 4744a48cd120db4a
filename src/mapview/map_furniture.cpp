#include "mapview/map_furniture.hpp"

#include "mapview/scale_bar.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <string>

namespace dateline {
namespace {

constexpr double inset_px = 20;
constexpr std::array poles_deg{-90.0, 90.0};

/// " at 34°N" where the scale differs by more than a twentieth between the middle and the upper or lower
/// edge.
std::string where_true(const MapView& view) {
    constexpr double alike = 0.05;
    const auto [width, height] = view.camera.size;
    const PixelPoint middle{width / 2, height / 2};
    const auto here = view.ground_meters_per_pixel(middle);
    const auto place = view.to_lat_lon(middle);
    if (!here || !place) return {};
    const bool varies = std::ranges::any_of(std::array{0.0, 0.25, 0.75, 1.0}, [&](double share) {
        const auto there = view.ground_meters_per_pixel({width / 2, share * height});
        return there && std::abs(*there / *here - 1) > alike;
    });
    const double lat_deg = std::round(place->latitude().value());
    if (!varies) return {};
    if (lat_deg == 0) return " at the equator";
    if (std::abs(lat_deg) == 90) return " at the pole";
    return fmt::format(" at {}°{}", std::abs(lat_deg), lat_deg > 0 ? 'N' : 'S');
}

/// Draws the bar in the lower left corner, true in the middle of the drawing. @returns the box that labels
/// must leave free
PixelBox draw_scale_bar(const MapView& view, const MapStyle& style, const TextMeasure& measure,
                        std::vector<Primitive>& out) {
    constexpr double longest_px = 180, tick_px = 6;
    const double bottom = view.camera.size.height - inset_px;
    auto bar = scale_bar(view, {view.camera.size.width / 2, view.camera.size.height / 2}, longest_px);
    if (!bar) return {};
    bar->text += where_true(view);
    const double right = inset_px + bar->length_px;
    StrokeStyle stroke{style.quiet_ink, 1.6, {}, style.casing, 1.5};
    out.push_back(StrokedPath{
        {{{inset_px, bottom - tick_px}, {inset_px, bottom}, {right, bottom}, {right, bottom - tick_px}}},
        stroke});
    auto text = style.capital_label;
    text.colour = style.quiet_ink;
    const auto size = measure.measure(bar->text, text);
    const bool overhangs = size.width > bar->length_px;
    const double text_bottom = bottom - (overhangs ? tick_px + 1 : 3);
    const double left = std::max(inset_px, inset_px + (bar->length_px - size.width) / 2);
    const PixelBox box{left, text_bottom - size.height, left + size.width, text_bottom};
    out.push_back(TextLabel{bar->text, text, box});
    return PixelBox{inset_px, box.top, std::max(right, box.right), bottom}.grown(6);
}

/// Whether north leans away from up by more than eyes take for upright, in a corner or in the middle.
bool north_leans(const MapView& view) {
    constexpr double upright_deg = 4;
    const auto [width, height] = view.camera.size;
    const std::array<PixelPoint, 5> places{
        {{width / 2, height / 2}, {0, 0}, {width, 0}, {0, height}, {width, height}}};
    return std::any_of(places.begin(), places.end(), [&](PixelPoint place) {
        return std::abs(north_deg(view, place).value_or(0)) > upright_deg;
    });
}

bool sees_pole(const MapView& view) {
    const PixelBox frame{0, 0, view.camera.size.width, view.camera.size.height};
    return std::any_of(poles_deg.begin(), poles_deg.end(), [&](double pole_deg) {
        const auto at = view.to_pixel(LatLon{Degrees{pole_deg}, Degrees{0}});
        return at && frame.contains(*at) && view.projection.kind() != ProjectionKind::web_mercator;
    });
}

/// Right of the scale bar; it is true in the middle of the drawing. @returns the box it takes
PixelBox draw_north_arrow(const MapView& view, const MapStyle& style, const TextMeasure& measure,
                          std::vector<Primitive>& out) {
    constexpr double size_px = 22;
    const PixelPoint middle{view.camera.size.width / 2, view.camera.size.height / 2};
    const double turn_deg = north_deg(view, middle).value_or(0), turn_rad = turn_deg * std::numbers::pi / 180;
    const PixelPoint at{inset_px + 230, view.camera.size.height - inset_px - size_px};
    const auto along = [&](double px) {
        return PixelPoint{at.x + px * std::sin(turn_rad), at.y - px * std::cos(turn_rad)};
    };
    Symbol arrow;
    arrow.shape = SymbolShape::arrow;
    arrow.at = along(0.5 * size_px);
    arrow.size_px = size_px;
    arrow.turn_deg = turn_deg;
    arrow.fill = style.quiet_ink;
    arrow.outline = style.outline;
    out.push_back(arrow);
    auto look = style.capital_label;
    look.colour = style.quiet_ink;
    const auto size = measure.measure("N", look);
    out.push_back(
        TextLabel{"N", look, box_around(along(size_px + 0.5 * size.height), size)});  // over its tip
    return box_around(along(0.75 * size_px), {3 * size_px, 3 * size_px});
}

}  // namespace

std::optional<double> north_deg(const MapView& view, PixelPoint place) {
    constexpr double step_deg = 0.05;
    const auto here = view.to_lat_lon(place);
    if (!here || std::abs(here->latitude().value()) > 90 - 2 * step_deg) return std::nullopt;
    const LatLon north{here->latitude() + Degrees{step_deg}, here->longitude()};
    const auto from = view.to_pixel(*here), to = view.to_pixel(north);
    if (!from || !to) return std::nullopt;
    return std::atan2(to->x - from->x, from->y - to->y) * 180 / std::numbers::pi;
}

std::vector<PixelBox> draw_furniture(const MapView& view, const MapStyle& style, const TextMeasure& measure,
                                     std::vector<Primitive>& out) {
    std::vector<PixelBox> taken{draw_scale_bar(view, style, measure, out)};
    // On a map of the whole world, or around a pole, north differs from place to place; the graticule says
    // where it is.
    const bool one_north = !is_for_the_world(view.projection.kind()) && !sees_pole(view);
    if (one_north && north_leans(view)) taken.push_back(draw_north_arrow(view, style, measure, out));
    return taken;
}

}  // namespace dateline
