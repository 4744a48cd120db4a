#include "mapview/map_palette.hpp"
#include "webpage/page_assets.hpp"

#include <fmt/format.h>
#include <catch2/catch.hpp>

#include <string>
#include <utility>
#include <vector>

using namespace dateline;

namespace {

std::string hex(Colour colour, bool upper) {
    return upper ? fmt::format("#{:02X}{:02X}{:02X}", colour.red, colour.green, colour.blue)
                 : fmt::format("#{:02x}{:02x}{:02x}", colour.red, colour.green, colour.blue);
}

/// The part of the style for light, or that for dark.
std::string part_of_style(MapTheme theme) {
    const std::string style{page_style().text};
    const std::size_t dark = style.find("@media screen and (prefers-color-scheme: dark)");
    REQUIRE(dark != std::string::npos);
    return theme == MapTheme::dark ? style.substr(dark, style.find("}\n}", dark) - dark)
                                   : style.substr(0, dark);
}

/// The colours of a palette by the page's names for them.
std::vector<std::pair<std::string, Colour>> named_colours(const MapPalette& p) {
    std::vector<std::pair<std::string, Colour>> colours{{"sea", p.sea},
                                                        {"land", p.land},
                                                        {"coast", p.coast},
                                                        {"shore", p.lake_shore},
                                                        {"river", p.river},
                                                        {"border", p.border},
                                                        {"region", p.admin1_border},
                                                        {"graticule", p.graticule},
                                                        {"impact", p.impact},
                                                        {"launch", p.launch},
                                                        {"place", p.place_dot},
                                                        {"badge", p.badge},
                                                        {"ink", p.ink},
                                                        {"launch-area", p.launch_area},
                                                        {"area", p.mentioned_area},
                                                        {"area-edge", p.mentioned_edge},
                                                        {"quiet", p.quiet_ink},
                                                        {"selection", p.selection},
                                                        {"casing", p.casing},
                                                        {"halo", p.halo},
                                                        {"country", p.country},
                                                        {"sea-name", p.sea_name},
                                                        {"capital", p.capital},
                                                        {"town", p.town},
                                                        {"panel-edge", p.panel_edge},
                                                        {"legend-ink", p.legend_ink},
                                                        {"badge-ink", p.badge_ink},
                                                        {"claim", p.claim},
                                                        {"urban", p.urban},
                                                        {"cluster", p.cluster}};
    for (std::size_t i = 0; i < p.accents.size(); ++i)
        colours.emplace_back(fmt::format("accent-{}", i), p.accents[i]);
    return colours;
}

}  // namespace

TEST_CASE("the page's map has the colours of the program's map, light and dark") {
    for (const MapTheme theme : {MapTheme::light, MapTheme::dark}) {
        const std::string style = part_of_style(theme);
        for (const auto& [name, colour] : named_colours(palette_of(theme))) {
            CAPTURE(name);
            CHECK(style.find(fmt::format("--{}: {};", name, hex(colour, false))) != std::string::npos);
        }
    }
}

TEST_CASE("every colour of the picture follows the page into the dark") {
    const std::string style{page_style().text};
    for (const auto& [name, colour] : named_colours(palette_of(MapTheme::light))) {
        CAPTURE(name);
        CHECK(style.find(fmt::format("[fill=\"{}\"] {{ fill: var(--", hex(colour, true))) !=
              std::string::npos);
        CHECK(style.find(fmt::format("[stroke=\"{}\"] {{ stroke: var(--", hex(colour, true))) !=
              std::string::npos);
    }
}
