#include "mapview/object_look.hpp"

#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

constexpr double site_size_px = 18;
constexpr double place_dot_px = 6;
/// From a site's middle to where its arc ends: symbol and ring of sources stay free.
constexpr double arc_stop_px = 17;

}  // namespace

SymbolShape shape_of(EventKind kind) noexcept {
    switch (kind) {
        case EventKind::earthquake:
            return SymbolShape::diamond;
        case EventKind::flood:
            return SymbolShape::drop;
        case EventKind::fire:
            return SymbolShape::flame;
        case EventKind::eruption:
            return SymbolShape::volcano;
        case EventKind::storm:
            return SymbolShape::hexagon;
        case EventKind::crash:
        case EventKind::landslide:
        case EventKind::collapse:
            return SymbolShape::wedge;
        case EventKind::explosion:
            return SymbolShape::star;
        case EventKind::attack:
        case EventKind::shooting:
        case EventKind::killing:
        case EventKind::clash:
        case EventKind::stampede:
            return SymbolShape::cross;
        case EventKind::strike:
        case EventKind::launch:
        case EventKind::other:
            break;
    }
    return SymbolShape::square;
}

double cluster_radius_px(std::size_t events) noexcept {
    return 11 + 3.2 * std::log10(static_cast<double>(std::max<std::size_t>(events, 1)));
}

bool has_symbol(MapObjectKind kind) noexcept {
    return kind == MapObjectKind::mentioned_place || kind == MapObjectKind::event_site ||
           kind == MapObjectKind::launch_site || kind == MapObjectKind::impact_site ||
           kind == MapObjectKind::cluster;
}

bool is_line(MapObjectKind kind) noexcept {
    return kind == MapObjectKind::claim_line || kind == MapObjectKind::lower_bound_line ||
           kind == MapObjectKind::arc || is_range_ring(kind);
}

bool is_range_ring(MapObjectKind kind) noexcept {
    return kind == MapObjectKind::range_forward || kind == MapObjectKind::range_backward;
}

AreaLook look_of_area(MapObjectKind kind, const MapStyle& style) {
    if (kind == MapObjectKind::launch_area) return {style.launch_area_fill, style.launch_area_edge};
    if (kind == MapObjectKind::mentioned_area) return {style.mentioned_area_fill, style.mentioned_area_edge};
    return {style.disc_fill, style.disc_edge};
}

double stop_before_site_px(MapObjectKind line) noexcept {
    return line == MapObjectKind::claim_line ? arc_stop_px : arc_stop_px + arrow_size_px / 2;
}

StrokeStyle stroke_of(const MapObject& object, const MapStyle& style) {
    if (object.kind == MapObjectKind::arc) return style.arc;
    if (object.kind == MapObjectKind::lower_bound_line) return style.lower_bound;
    if (object.kind == MapObjectKind::range_forward) return style.range_forward;
    if (object.kind == MapObjectKind::range_backward) return style.range_backward;
    auto stroke = style.claim_line;
    if (object.verdict) stroke.colour = style.verdicts[static_cast<std::size_t>(*object.verdict)];
    return stroke;
}

double across_with_sources_px(const Symbol& symbol) noexcept {
    return symbol.size_px + (symbol.sources.empty() ? 2 : 16);
}

Symbol symbol_of(const MapObject& object, const MapStyle& style) {
    Symbol symbol;
    symbol.size_px = site_size_px;
    symbol.outline = style.outline;
    for (const auto article : object.articles) symbol.sources.push_back(style.accent(article));
    switch (object.kind) {
        case MapObjectKind::launch_site:
            symbol.shape = SymbolShape::triangle;
            symbol.fill = style.launch;
            break;
        case MapObjectKind::impact_site:
            symbol.shape = SymbolShape::burst;
            symbol.fill = style.impact;
            break;
        case MapObjectKind::event_site:
            symbol.shape = shape_of(object.what);
            symbol.size_px = 0.75 * site_size_px;
            symbol.fill = style.impact;
            break;
        case MapObjectKind::cluster:
            symbol.shape = SymbolShape::dot;
            symbol.size_px = 2 * cluster_radius_px(object.count) - 7;  // the ring of sources is outside
            symbol.fill = style.cluster;
            break;
        default:
            symbol.shape = SymbolShape::dot;
            symbol.size_px = place_dot_px;
            symbol.fill = style.place_dot;
            symbol.sources.clear();
    }
    return symbol;
}

Symbol disputed_mark(const MapStyle& style) {
    Symbol mark;
    mark.size_px = 9;
    mark.fill = style.disputed_mark;
    mark.outline = style.badge_label.colour;  // no article's colour has an edge
    return mark;
}

}  // namespace dateline
