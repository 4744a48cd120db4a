/// Every colour, width and text size of the map, in one table.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace dateline {

struct Colour {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
    std::uint8_t alpha = 255;
    friend constexpr bool operator==(Colour, Colour) = default;
};

[[nodiscard]] constexpr Colour rgb(std::uint32_t hex) noexcept {
    return {static_cast<std::uint8_t>(hex >> 16), static_cast<std::uint8_t>(hex >> 8),
            static_cast<std::uint8_t>(hex), 255};
}
[[nodiscard]] constexpr Colour with_alpha(Colour colour, std::uint8_t alpha) noexcept {
    colour.alpha = alpha;
    return colour;
}

struct StrokeStyle {
    Colour colour;
    double width_px = 1;
    std::vector<double> dash_px;  ///< on, off, on, off …; empty: solid
    Colour casing{0, 0, 0, 0};    ///< drawn under it, `casing_px` wider on each side; none when transparent
    double casing_px = 0;
};

enum class TextWeight { regular, bold };
enum class TextSlant { upright, italic };

struct TextStyle {
    double size_px = 12;
    Colour colour;
    TextWeight weight = TextWeight::regular;
    TextSlant slant = TextSlant::upright;
    double spacing_px = 0;  ///< added between letters
    Colour halo{0, 0, 0, 0};
    double halo_px = 0;
};

/// One look of the map. Colours keep apart under deuteranopia and protanopia (see the palette's source in
/// map_style.cpp).
struct MapStyle {
    Colour sea, land, lake, urban, beyond, launch_area_fill, mentioned_area_fill, disc_fill, paper, panel,
        panel_edge, ink, quiet_ink, casing;
    StrokeStyle coast, lake_shore, country_border, disputed_border, admin1_border, river, graticule;
    StrokeStyle arc, lower_bound, range_forward, range_backward, launch_area_edge, mentioned_area_edge,
        disc_edge, claim_line, selection, leading_line;
    Colour impact, launch, place_dot, outline, badge, cluster, disputed_mark, density;
    std::vector<Colour> accents;     ///< one per article, reused from the first when there are more articles
    std::array<Colour, 4> verdicts;  ///< of what was measured for a claim, in the order of Verdict
    TextStyle country_label, sea_label, capital_label, town_label, graticule_label, site_label, length_label,
        badge_label, cluster_label, title, legend, caption;

    /// The accent of an article by its position in the dossier.
    [[nodiscard]] Colour accent(std::size_t article) const noexcept {
        return accents[article % accents.size()];
    }
};

enum class MapTheme {
    light,  ///< for print and bright rooms
    dark,   ///< for screens in the evening
};

/// Lives as long as the program.
[[nodiscard]] const MapStyle& style_of(MapTheme theme);

}  // namespace dateline
