#include "window/map_look.hpp"

#include <initializer_list>

namespace dateline {
namespace {

MapLayer layer_of(MapObjectKind kind) noexcept {
    switch (kind) {
        case MapObjectKind::mentioned_area:
        case MapObjectKind::event_area:
        case MapObjectKind::launch_area:
        case MapObjectKind::uncertainty_disc:
            return MapLayer::areas;
        case MapObjectKind::range_backward:
        case MapObjectKind::range_forward:
            return MapLayer::rings;
        case MapObjectKind::claim_line:
        case MapObjectKind::lower_bound_line:
        case MapObjectKind::arc:
            return MapLayer::lines;
        case MapObjectKind::mentioned_place:
            return MapLayer::mentioned;
        default:
            return MapLayer::sites;
    }
}

}  // namespace

MapStyle style_with(MapTheme theme, double text_size) {
    MapStyle style = style_of(theme);
    for (TextStyle* text : {&style.country_label, &style.sea_label, &style.capital_label, &style.town_label,
                            &style.graticule_label, &style.site_label, &style.length_label,
                            &style.badge_label, &style.title, &style.legend, &style.caption}) {
        text->size_px *= text_size;
        text->spacing_px *= text_size;
    }
    return style;
}

bool MapLook::shows(MapObjectKind kind) const noexcept {
    return shows(layer_of(kind));
}

MapStyle MapLook::applied_to(MapStyle style) const {
    const auto hide = [this](MapLayer layer, std::initializer_list<Colour*> colours) {
        for (Colour* colour : colours) {
            if (!shows(layer)) colour->alpha = 0;
        }
    };
    hide(MapLayer::graticule, {&style.graticule.colour});
    hide(MapLayer::borders, {&style.country_border.colour, &style.country_border.casing,
                             &style.disputed_border.colour, &style.disputed_border.casing});
    hide(MapLayer::divisions, {&style.admin1_border.colour, &style.admin1_border.casing});
    hide(MapLayer::rivers, {&style.river.colour, &style.river.casing});
    hide(MapLayer::lakes, {&style.lake, &style.lake_shore.colour, &style.lake_shore.casing});
    hide(MapLayer::urban, {&style.urban});
    return style;
}

std::string_view title_of(MapLayer layer) noexcept {
    constexpr std::array<std::string_view, all_map_layers.size()> titles{"Sites of events",
                                                                         "Arcs and their lengths",
                                                                         "Range rings",
                                                                         "Areas and discs",
                                                                         "Other places named",
                                                                         "Names",
                                                                         "Graticule",
                                                                         "Country borders",
                                                                         "First-level borders",
                                                                         "Rivers",
                                                                         "Lakes",
                                                                         "Urban areas"};
    return titles[static_cast<std::size_t>(layer)];
}

std::string_view name_of(MapLayer layer) noexcept {
    constexpr std::array<std::string_view, all_map_layers.size()> names{
        "sites",     "lines",   "rings",     "areas",  "mentioned", "names",
        "graticule", "borders", "divisions", "rivers", "lakes",     "urban"};
    return names[static_cast<std::size_t>(layer)];
}

std::string_view title_of(ProjectionKind kind) noexcept {
    switch (kind) {
        case ProjectionKind::web_mercator:
            return "Web Mercator";
        case ProjectionKind::azimuthal_equidistant:
            return "Azimuthal, distances true";
        case ProjectionKind::lambert_conformal:
            return "Lambert, shapes true";
        case ProjectionKind::albers_equal_area:
            return "Albers, areas true";
        case ProjectionKind::equal_earth:
            return "Equal Earth, the world";
        case ProjectionKind::robinson:
            return "Robinson, the world";
    }
    return {};
}

}  // namespace dateline
