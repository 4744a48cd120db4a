#include "mapview/compose_map.hpp"
#include "mapview/draw_scene.hpp"
#include "mapview/pixel_clipping.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace dateline {
namespace {

constexpr double sample_half_px = 12;

std::string_view kind_text(MapObjectKind kind) {
    switch (kind) {
        case MapObjectKind::mentioned_area:
            return "area mentioned";
        case MapObjectKind::event_area:
            return "area of the event";
        case MapObjectKind::launch_area:
            return "launch: somewhere in this area";
        case MapObjectKind::uncertainty_disc:
            return "where the site may be";
        case MapObjectKind::range_backward:
            return "where it may have come from";
        case MapObjectKind::range_forward:
            return "what it may reach";
        case MapObjectKind::claim_line:
            return "distance that an article claims, as measured";
        case MapObjectKind::lower_bound_line:
            return "at least this far, from the nearest border";
        case MapObjectKind::arc:
            return "launch to impact, WGS84 geodesic";
        case MapObjectKind::mentioned_place:
            return "place mentioned";
        case MapObjectKind::event_site:
            return "site of an event";
        case MapObjectKind::launch_site:
            return "launch";
        case MapObjectKind::impact_site:
            return "impact";
        case MapObjectKind::cluster:
            return "so many events here";
    }
    return {};
}

std::string_view event_text(EventKind kind) {
    switch (shape_of(kind)) {
        case SymbolShape::cross:
            return "clash, attack, shooting or killing";
        case SymbolShape::square:
            return kind_text(MapObjectKind::event_site);
        default:
            return name_of(kind);
    }
}

/// What has one entry: a kind of object, events by their symbols.
std::pair<MapObjectKind, SymbolShape> sign_of(const MapObject& object) {
    const bool by_event = object.kind == MapObjectKind::event_site;
    return {object.kind, by_event ? shape_of(object.what) : SymbolShape::dot};
}

LegendEntry kind_entry(const MapObject& object, const MapStyle& style) {
    LegendEntry entry;
    entry.text = object.kind == MapObjectKind::event_site ? event_text(object.what) : kind_text(object.kind);
    auto plain = object;
    plain.articles.clear();
    if (object.area || object.kind == MapObjectKind::uncertainty_disc) {
        const auto look = look_of_area(object.kind, style);
        entry.sample = RoundedBox{{-10, -6, 10, 6}, 2, look.fill, look.edge.colour};
    } else if (is_line(object.kind)) {
        entry.sample = StrokedPath{{{{-sample_half_px, 0}, {sample_half_px, 0}}}, stroke_of(plain, style)};
    } else {
        auto symbol = symbol_of(plain, style);
        symbol.size_px = std::min(0.8 * symbol.size_px, 14.0);
        entry.sample = symbol;
    }
    return entry;
}

/// Whether the articles behind an object of this kind are seen by their colours.
bool shows_accents(MapObjectKind kind) {
    return has_symbol(kind) && kind != MapObjectKind::mentioned_place;
}

LegendEntry density_entry(const MapStyle& style) {
    Symbol square;
    square.shape = SymbolShape::square;
    square.size_px = 6;
    square.fill = with_alpha(style.density, 190);
    square.outline = with_alpha(style.density, 0);
    return {square, "events one by one: larger squares for more"};
}

LegendEntry disputed_entry(const MapStyle& style) {
    return {disputed_mark(style), "reports disagree about a count"};
}

LegendEntry article_entry(const std::string& name, Colour accent) {
    Symbol swatch;
    swatch.shape = SymbolShape::dot;
    swatch.size_px = 11;
    swatch.fill = accent;
    swatch.outline = with_alpha(accent, 60);
    return {swatch, name, true};
}

}  // namespace

std::vector<LegendEntry> legend_of(const MapScene& scene, const MapStyle& style, const MapView* view) {
    std::vector<LegendEntry> entries;
    std::set<std::pair<MapObjectKind, SymbolShape>> kinds;
    std::set<std::size_t> articles;
    bool disputed = false;
    for (auto object = scene.objects.rbegin(); object != scene.objects.rend(); ++object) {  // sites first
        const bool hidden = view && !is_seen(*object, *view);
        if (hidden) continue;
        if (kinds.insert(sign_of(*object)).second) entries.push_back(kind_entry(*object, style));
        disputed = disputed || (has_symbol(object->kind) && object->disputed > 0);
        if (shows_accents(object->kind)) articles.insert(object->articles.begin(), object->articles.end());
    }
    if (disputed) entries.push_back(disputed_entry(style));
    if (scene.shows_density) entries.push_back(density_entry(style));
    for (const auto article : articles) {
        entries.push_back(article_entry(scene.articles[article], style.accent(article)));
    }
    return entries;
}

void add_disputed_borders(std::vector<LegendEntry>& legend, const Basemap& basemap, const MapView& view,
                          const MapStyle& style) {
    constexpr double least_px = 40;
    const PixelBox frame{0, 0, view.camera.size.width, view.camera.size.height};
    double seen_px = 0;
    for (const auto& line : disputed_borders(basemap, view, style).lines) {
        for (const auto& piece : clipped_line(line, frame)) seen_px += length_px(piece);
    }
    if (seen_px < least_px) return;
    const StrokedPath sample{{{{-sample_half_px, 0}, {sample_half_px, 0}}}, style.disputed_border};
    const auto first_source =
        std::find_if(legend.begin(), legend.end(), [](const LegendEntry& entry) { return entry.is_source; });
    legend.insert(first_source, {sample, "disputed border"});
}

}  // namespace dateline
