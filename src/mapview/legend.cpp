#include "mapview/compose_map.hpp"
#include "mapview/draw_scene.hpp"

#include <set>

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
            return "launched from somewhere in this area";
        case MapObjectKind::uncertainty_disc:
            return "uncertainty of the site";
        case MapObjectKind::claim_line:
            return "distance that an article claims, as measured";
        case MapObjectKind::lower_bound_line:
            return "distance from the nearest border: at least";
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
    }
    return {};
}

RoundedBox area_sample(Colour fill, const StrokeStyle& edge) {
    return {{-10, -6, 10, 6}, 2, fill, edge.colour};
}

LegendEntry kind_entry(const MapObject& object, const MapStyle& style) {
    LegendEntry entry;
    entry.text = kind_text(object.kind);
    auto plain = object;
    plain.articles.clear();
    if (object.kind == MapObjectKind::launch_area) {
        entry.sample = area_sample(style.launch_area_fill, style.launch_area_edge);
    } else if (object.area || object.kind == MapObjectKind::uncertainty_disc) {
        entry.sample = area_sample(style.disc_fill, style.disc_edge);
    } else if (is_line(object.kind)) {
        entry.sample = StrokedPath{{{{-sample_half_px, 0}, {sample_half_px, 0}}}, stroke_of(plain, style)};
    } else {
        auto symbol = symbol_of(plain, style);
        symbol.size_px *= 0.8;
        entry.sample = symbol;
    }
    return entry;
}

LegendEntry article_entry(const std::string& name, Colour accent) {
    Symbol swatch;
    swatch.shape = SymbolShape::dot;
    swatch.size_px = 11;
    swatch.fill = accent;
    return {swatch, name};
}

}  // namespace

std::vector<LegendEntry> legend_of(const MapScene& scene, const MapStyle& style) {
    std::vector<LegendEntry> entries;
    std::set<MapObjectKind> kinds;
    std::set<std::size_t> articles;
    for (auto object = scene.objects.rbegin(); object != scene.objects.rend(); ++object) {  // sites first
        if (kinds.insert(object->kind).second) entries.push_back(kind_entry(*object, style));
        articles.insert(object->articles.begin(), object->articles.end());
    }
    for (const auto article : articles) {
        entries.push_back(article_entry(scene.articles[article], style.accent(article)));
    }
    return entries;
}

}  // namespace dateline
