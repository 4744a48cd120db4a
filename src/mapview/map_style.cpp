#include "mapview/map_style.hpp"

#include "mapview/map_palette.hpp"

namespace dateline {
namespace {

void set_ground(MapStyle& style, const MapPalette& p) {
    style.sea = style.lake = p.sea;
    style.land = p.land;
    style.urban = p.urban;
    style.beyond = p.beyond;
    const auto casing = with_alpha(p.casing, 150);
    style.coast = {p.coast, 0.8, {}, {}, 0};
    style.lake_shore = {p.lake_shore, 0.6, {}, {}, 0};
    style.river = {p.river, 0.9, {}, {}, 0};
    style.country_border = {p.border, 1.3, {}, casing, 1.2};
    style.disputed_border = {p.border, 1.3, {5, 4}, casing, 1.2};
    style.admin1_border = {p.admin1_border, 0.7, {}, {}, 0};
    style.graticule = {p.graticule, 0.6, {}, {}, 0};
}

void set_events(MapStyle& style, const MapPalette& p) {
    style.impact = p.impact;
    style.launch = p.launch;
    style.place_dot = p.place_dot;
    style.outline = p.casing;
    style.badge = p.badge;
    style.cluster = p.cluster;
    style.disputed_mark = p.disputed_mark;
    style.density = p.impact;
    style.launch_area_fill = with_alpha(p.launch_area, 42);
    style.mentioned_area_fill = with_alpha(p.mentioned_area, 30);
    style.disc_fill = with_alpha(p.impact, 36);
    style.casing = with_alpha(p.casing, 210);
    style.arc = {p.impact, 2.4, {}, style.casing, 1.6};
    style.lower_bound = {p.launch, 2.2, {9, 6}, style.casing, 1.4};
    style.range_forward = {p.launch, 1.6, {}, style.casing, 1.2};
    style.range_backward = {p.impact, 1.6, {12, 4, 2, 4}, style.casing, 1.2};
    style.launch_area_edge = {p.launch, 1.8, {}, {}, 0};
    style.mentioned_area_edge = {p.mentioned_edge, 1.6, {}, {}, 0};
    style.disc_edge = {p.impact, 1.2, {}, {}, 0};
    style.claim_line = {p.claim, 1.6, {2, 4}, style.casing, 1.2};
    style.selection = {p.selection, 4.0, {}, {}, 0};
    style.leading_line = {p.quiet_ink, 0.9, {}, style.casing, 1};
    style.accents = p.accents;
    style.verdicts = p.verdicts;
}

TextStyle upright(double size_px, Colour colour, TextWeight weight, Colour halo, double halo_px) {
    return {size_px, colour, weight, TextSlant::upright, 0, halo, halo_px};
}

void set_names(MapStyle& style, const MapPalette& p) {
    const auto halo = with_alpha(p.halo, 225);
    constexpr double halo_px = 2.2;
    style.country_label = upright(15, p.country, TextWeight::bold, halo, halo_px);
    style.country_label.spacing_px = 2.2;
    style.sea_label = {
        13.5, p.sea_name, TextWeight::regular, TextSlant::italic, 1.2, with_alpha(p.sea, 160), halo_px};
    style.capital_label = upright(13, p.capital, TextWeight::regular, halo, halo_px);
    style.town_label = upright(11.5, p.town, TextWeight::regular, halo, halo_px);
    style.graticule_label = upright(10.5, p.sea_name, TextWeight::regular, halo, 1.6);
    style.site_label = upright(16, p.ink, TextWeight::bold, halo, 3);
    style.length_label = upright(13.5, p.length, TextWeight::bold, halo, 2.8);
}

void set_furniture(MapStyle& style, const MapPalette& p) {
    constexpr Colour none{0, 0, 0, 0};
    style.paper = p.paper;
    style.panel = with_alpha(p.paper, 238);
    style.panel_edge = p.panel_edge;
    style.ink = p.ink;
    style.quiet_ink = p.quiet_ink;
    style.badge_label = upright(12.5, p.badge_ink, TextWeight::bold, none, 0);
    style.cluster_label = upright(12, p.cluster_ink, TextWeight::bold, none, 0);
    style.title = upright(26, p.ink, TextWeight::bold, none, 0);
    style.legend = upright(13, p.legend_ink, TextWeight::regular, none, 0);
    style.caption = upright(12, p.quiet_ink, TextWeight::regular, none, 0);
}

MapStyle made_of(const MapPalette& palette) {
    MapStyle style;
    set_ground(style, palette);
    set_events(style, palette);
    set_names(style, palette);
    set_furniture(style, palette);
    return style;
}

}  // namespace

const MapStyle& style_of(MapTheme theme) {
    static const MapStyle light = made_of(palette_of(MapTheme::light));
    static const MapStyle dark = made_of(palette_of(MapTheme::dark));
    return theme == MapTheme::dark ? dark : light;
}

}  // namespace dateline
