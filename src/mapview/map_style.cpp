#include "mapview/map_style.hpp"

namespace dateline {
namespace {

/// Okabe & Ito (2008), "Color Universal Design", without yellow, which vanishes on light land, and with two
/// darker hues to tell neighbours apart in grey print.
const std::vector<Colour> okabe_ito{rgb(0x0072B2), rgb(0xE69F00), rgb(0x009E73), rgb(0xCC79A7),
                                    rgb(0x56B4E9), rgb(0x6A3D9A), rgb(0x8C6D31), rgb(0x4D4D4D)};

void set_ground(MapStyle& style) {
    style.sea = rgb(0xD6E3EA);
    style.land = rgb(0xF6F3EC);
    style.lake = rgb(0xD6E3EA);
    style.beyond = rgb(0xFFFFFF);
    style.coast = {rgb(0x8FA8B6), 0.8, {}, {}, 0};
    style.lake_shore = {rgb(0xA9BFCB), 0.6, {}, {}, 0};
    style.river = {rgb(0xB4CCD9), 0.9, {}, {}, 0};
    style.country_border = {rgb(0x8A8494), 1.3, {}, with_alpha(rgb(0xFFFFFF), 150), 1.2};
    style.disputed_border = {rgb(0x8A8494), 1.3, {5, 4}, with_alpha(rgb(0xFFFFFF), 150), 1.2};
    style.admin1_border = {rgb(0xD3CCC2), 0.7, {}, {}, 0};
    style.graticule = {with_alpha(rgb(0x7C93A3), 60), 0.6, {}, {}, 0};
}

void set_events(MapStyle& style) {
    style.impact = rgb(0xB3261E);
    style.launch = rgb(0x1D3557);
    style.place_dot = rgb(0x5B6470);
    style.outline = rgb(0xFFFFFF);
    style.badge = rgb(0xFFF3D6);
    style.launch_area_fill = with_alpha(rgb(0x2C5AA0), 30);
    style.mentioned_area_fill = with_alpha(rgb(0xC08A1E), 30);
    style.disc_fill = with_alpha(rgb(0xB3261E), 36);
    const auto casing = with_alpha(rgb(0xFFFFFF), 210);
    style.arc = {rgb(0xB3261E), 2.4, {}, casing, 1.6};
    style.lower_bound = {rgb(0x1D3557), 2.2, {9, 6}, casing, 1.4};
    style.launch_area_edge = {rgb(0x1D3557), 1.8, {}, {}, 0};
    style.mentioned_area_edge = {rgb(0x9A7B3C), 1.6, {}, {}, 0};
    style.disc_edge = {rgb(0xB3261E), 1.2, {}, {}, 0};
    style.claim_line = {rgb(0x4D4D4D), 1.6, {2, 4}, casing, 1.2};
    style.selection = {rgb(0xF2A900), 4.0, {}, {}, 0};
    style.accents = okabe_ito;
}

TextStyle text(double size_px, std::uint32_t colour, TextWeight weight = TextWeight::regular,
               TextSlant slant = TextSlant::upright, double spacing_px = 0) {
    return {size_px, rgb(colour), weight, slant, spacing_px, with_alpha(rgb(0xFDFCFA), 225), 2.2};
}

void set_texts(MapStyle& style) {
    style.panel = with_alpha(rgb(0xFFFFFF), 238);
    style.panel_edge = rgb(0xD5D9DD);
    style.ink = rgb(0x20242A);
    style.quiet_ink = rgb(0x5A626C);
    style.country_label = text(15, 0x77707F, TextWeight::bold, TextSlant::upright, 2.2);
    style.sea_label = text(13.5, 0x5F8299, TextWeight::regular, TextSlant::italic, 1.2);
    style.sea_label.halo = with_alpha(rgb(0xD6E3EA), 160);
    style.capital_label = text(13, 0x3D434B);
    style.town_label = text(11.5, 0x6A717A);
    style.site_label = text(16, 0x20242A, TextWeight::bold);
    style.site_label.halo_px = 3;
    style.length_label = text(13.5, 0x1D3557, TextWeight::bold);
    style.length_label.halo_px = 2.8;
    style.badge_label = text(12.5, 0x5C3D00, TextWeight::bold);
    style.badge_label.halo = {0, 0, 0, 0};
    style.title = text(26, 0x20242A, TextWeight::bold);
    style.legend = text(13, 0x30353C);
    style.caption = text(12, 0x5A626C);
    style.title.halo_px = style.legend.halo_px = style.caption.halo_px = 0;
}

MapStyle made_light() {
    MapStyle style;
    set_ground(style);
    set_events(style);
    set_texts(style);
    return style;
}

}  // namespace

const MapStyle& light_style() {
    static const MapStyle style = made_light();
    return style;
}

}  // namespace dateline
