#include "mapview/map_palette.hpp"

namespace dateline {
namespace {

/// Okabe & Ito (2008), "Color Universal Design", without yellow, which vanishes on light land, and with three
/// more. Any two differ by 17.9 (CIE 1976) or more for normal sight, protanopia and deuteranopia as Machado,
/// Oliveira & Fernandes (2009) simulate them.
const std::vector<Colour> accents_on_light{rgb(0x0072B2), rgb(0xE69F00), rgb(0x009E73), rgb(0xCC79A7),
                                           rgb(0x56B4E9), rgb(0x2A10E0), rgb(0x1D3A3A), rgb(0x8F2400)};

/// The same hues in the same order with the dark ones raised, so that a source keeps its colour in the other
/// style: blue, orange, green, pink, light blue; the last is red. Indigo and dark green, which dark land
/// swallows, are yellow and light green. 15.6 or more apart.
const std::vector<Colour> accents_on_dark{rgb(0x1F66F5), rgb(0xE69F00), rgb(0x2CC295), rgb(0xE28FBD),
                                          rgb(0x56B4E9), rgb(0xF0E442), rgb(0xC4F09A), rgb(0xDB1F3F)};

/// Verdicts as in the window's lists (Okabe & Ito 2008, darkened and lightened for contrast).
constexpr std::array verdicts_on_light{rgb(0x00735C), rgb(0x5F6975), rgb(0x9A6300), rgb(0xB5360B)};
constexpr std::array verdicts_on_dark{rgb(0x3DC7A6), rgb(0x9DA8B4), rgb(0xE3A83B), rgb(0xFF8B5E)};

MapPalette light() {
    MapPalette p;
    p.sea = rgb(0xD6E3EA);
    p.land = rgb(0xF6F3EC);
    p.urban = rgb(0xE9E2D6);
    p.beyond = rgb(0xFFFFFF);
    p.coast = rgb(0x8FA8B6);
    p.lake_shore = rgb(0xA9BFCB);
    p.river = rgb(0xB4CCD9);
    p.border = rgb(0x8A8494);
    p.admin1_border = rgb(0xD3CCC2);
    p.graticule = with_alpha(rgb(0x7C93A3), 60);
    p.impact = rgb(0xB3261E);
    p.launch = rgb(0x1D3557);
    p.place_dot = rgb(0x5B6470);
    p.badge = rgb(0xFFF3D6);
    p.cluster = rgb(0x7A2E2A);
    p.cluster_ink = rgb(0xFFFFFF);
    p.disputed_mark = rgb(0xF2A900);
    p.launch_area = rgb(0x4B4FD0);
    p.mentioned_area = rgb(0xC08A1E);
    p.mentioned_edge = rgb(0x9A7B3C);
    p.claim = rgb(0x4D4D4D);
    p.selection = rgb(0xF2A900);
    p.paper = rgb(0xFFFFFF);
    p.panel_edge = rgb(0xD5D9DD);
    p.ink = rgb(0x20242A);
    p.quiet_ink = rgb(0x5A626C);
    p.legend_ink = rgb(0x30353C);
    p.country = rgb(0x77707F);
    p.sea_name = rgb(0x5F8299);
    p.capital = rgb(0x3D434B);
    p.town = rgb(0x6A717A);
    p.length = rgb(0x1D3557);
    p.badge_ink = rgb(0x5C3D00);
    p.halo = rgb(0xFDFCFA);
    p.casing = rgb(0xFFFFFF);
    p.accents = accents_on_light;
    p.verdicts = verdicts_on_light;
    return p;
}

MapPalette dark() {
    MapPalette p;
    p.sea = rgb(0x12293D);
    p.land = rgb(0x262E36);
    p.urban = rgb(0x353E47);
    p.beyond = rgb(0x0E141A);
    p.coast = rgb(0x56707F);
    p.lake_shore = rgb(0x5B7E95);
    p.river = rgb(0x4D7189);
    p.border = rgb(0x938E9F);
    p.admin1_border = rgb(0x414A53);
    p.graticule = with_alpha(rgb(0x7F98A8), 46);
    p.impact = rgb(0xFF6F61);
    p.launch = rgb(0x8AB8FF);
    p.place_dot = rgb(0xA9B3BD);
    p.badge = rgb(0x4A3A12);
    p.cluster = rgb(0xF3B0A8);
    p.cluster_ink = rgb(0x2A0E0B);
    p.disputed_mark = rgb(0xFFC533);
    p.launch_area = rgb(0x6C9BF5);
    p.mentioned_area = rgb(0xD9A441);
    p.mentioned_edge = rgb(0xC79A4B);
    p.claim = rgb(0xC9CED4);
    p.selection = rgb(0xFFC533);
    p.paper = rgb(0x141B22);
    p.panel_edge = rgb(0x3A444E);
    p.ink = rgb(0xEEF1F4);
    p.quiet_ink = rgb(0xA3AEB9);
    p.legend_ink = rgb(0xD5DBE1);
    p.country = rgb(0xA79FB4);
    p.sea_name = rgb(0x7FA3BA);
    p.capital = rgb(0xCCD3DA);
    p.town = rgb(0x9CA6B0);
    p.length = rgb(0xBFD6FF);
    p.badge_ink = rgb(0xFFD98A);
    p.halo = rgb(0x171E25);
    p.casing = rgb(0x10161C);
    p.accents = accents_on_dark;
    p.verdicts = verdicts_on_dark;
    return p;
}

}  // namespace

const MapPalette& palette_of(MapTheme theme) {
    static const MapPalette light_palette = light(), dark_palette = dark();
    return theme == MapTheme::dark ? dark_palette : light_palette;
}

}  // namespace dateline
