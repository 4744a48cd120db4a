#include "picture/page.hpp"

#include "mapview/crowd_scene.hpp"
#include "mapview/map_furniture.hpp"
#include "mapview/map_scene.hpp"
#include "mapview/plain_text.hpp"
#include "mapview/town_names.hpp"
#include "picture/map_part.hpp"
#include "picture/picture_titles.hpp"
#include "picture/picture_words.hpp"
#include "picture/text_lines.hpp"

#include <algorithm>

namespace dateline {
namespace {

constexpr double margin_px = 24;
/// No symbol of the first view stands on the scale bar.
constexpr double least_bottom_px = 68;
constexpr std::size_t longest_title = 200;
constexpr std::size_t most_title_lines = 3;
constexpr std::size_t longest_caption = 600;

/// Texts above and below the map, and how much room they take.
struct Frame {
    Drawing texts;
    PixelBox map_box;
};

double add_text(Drawing& drawing, const std::string& text, const TextStyle& style, double left, double top,
                const TextMeasure& measure) {
    const auto size = measure.measure(text, style);
    drawing.primitives.push_back(TextLabel{text, style, {left, top, left + size.width, top + size.height}});
    return top + size.height;
}

std::string heading_of(const Dossier& dossier, const PageOptions& options) {
    return plain_text(options.title.empty() ? title_of(dossier) : options.title, longest_title);
}

/// At most `most` lines; what is left out shows as an ellipsis.
std::vector<std::string> lines_of(const std::string& text, const TextStyle& look, double room_px,
                                  std::size_t most, const TextMeasure& measure) {
    auto lines = wrapped(text, look, room_px, measure);
    if (lines.size() > most) {
        // One word more than fits, so that shortening has something to cut.
        lines[most - 1] += ' ' + lines[most] + " …";
        lines.resize(most);
    }
    for (auto& line : lines) line = shortened(line, look, room_px, measure);
    return lines;
}

/// Title and subtitle. @returns where the map begins
double add_header(const Dossier& dossier, const std::string& title, PixelSize page, const MapStyle& style,
                  const TextMeasure& measure, Drawing& texts) {
    const double room_px = page.width - 2 * margin_px;
    double y = 14;
    for (const auto& line : lines_of(title, style.title, room_px, most_title_lines, measure))
        y = add_text(texts, line, style.title, margin_px, y, measure);
    const auto subtitle = subtitle_of(dossier);
    if (!subtitle.empty()) {
        auto look = style.legend;
        look.colour = style.quiet_ink;
        look.size_px = 14;
        y = add_text(texts, shortened(plain_text(subtitle, longest_title), look, room_px, measure), look,
                     margin_px, y + 1, measure);
    }
    return y + 12;
}

/// Caption on the left, credits on the right, or below where there is no room beside. @returns where the map
/// ends
double add_footer(const std::string& caption, PixelSize page, const MapStyle& style,
                  const TextMeasure& measure, Drawing& texts) {
    constexpr double least_caption_px = 360, most_share = 0.25;
    const auto& look = style.caption;
    const auto credit = shortened(std::string{map_credits}, look, page.width - 2 * margin_px, measure);
    const auto credit_size = measure.measure(credit, look);
    const double beside_px = page.width - 3 * margin_px - credit_size.width;
    const bool stacked = beside_px < least_caption_px;
    const auto most_lines = static_cast<std::size_t>(most_share * page.height / credit_size.height);
    const auto lines = lines_of(caption, look, stacked ? page.width - 2 * margin_px : beside_px,
                                std::max<std::size_t>(most_lines - (stacked ? 1 : 0), 1), measure);
    const double line_count = static_cast<double>(lines.size() + (stacked ? 1 : 0));
    const double top = page.height - 12 - credit_size.height * line_count;
    double y = top;
    for (const auto& line : lines) y = add_text(texts, line, look, margin_px, y, measure);
    add_text(texts, credit, look, stacked ? margin_px : page.width - margin_px - credit_size.width,
             stacked ? y : top, measure);
    return top - 10;
}

/// All that the view shows, also where the page leaves less room for it.
MapView whole_in(const MapView& view, PixelSize map) {
    const PixelSize before = view.camera.size;
    const double shrunk = std::min({1.0, map.width / before.width, map.height / before.height});
    return view.resized(map).zoomed(shrunk, {map.width / 2, map.height / 2});
}

MapView view_for(const MapScene& scene, PixelSize map, const PageOptions& options) {
    if (options.view != nullptr) return whole_in(*options.view, map);
    if (options.part) return view_of_box(*options.part, map, options.projection);
    const double margin = std::min(map.width, map.height) / 8;
    const Margins margins{1.3 * margin, margin, 1.3 * margin, std::max(margin, least_bottom_px)};
    return view_of(scene.extent, map, {.margins = margins, .projection = options.projection});
}

/// Whether any line from a border runs through the part of the globe that is shown.
BorderLines border_lines(const MapScene& scene, const std::optional<Box>& part) {
    const bool seen = std::any_of(scene.objects.begin(), scene.objects.end(), [&](const MapObject& object) {
        return object.kind == MapObjectKind::lower_bound_line &&
               (!part || std::any_of(object.line.begin(), object.line.end(),
                                     [&](LatLon point) { return part->contains(point); }));
    });
    return seen ? BorderLines::seen : BorderLines::unseen;
}

void remark(const PageOptions& options, const MapPart& part) {
    if (!options.remark || part.legend_kept == LegendKept::whole) return;
    options.remark(part.legend_kept == LegendKept::none
                       ? "the picture is too small for a legend, which was left out"
                       : "the picture is too small for the whole legend: it does not name the sources");
}

void append_moved(Drawing& drawing, const Drawing& panel) {
    drawing.primitives.insert(drawing.primitives.end(), panel.primitives.begin(), panel.primitives.end());
}

}  // namespace

Page lay_out_page(const Dossier& dossier, const Basemap& basemap, PixelSize size, const PageOptions& options,
                  const TextMeasure& measure) {
    const auto& style = options.style != nullptr ? *options.style : style_of(options.theme);
    Page page;
    page.size = size;
    const auto& told = options.told != nullptr ? *options.told : dossier;
    page.title = heading_of(told, options);
    page.alt_text = alt_text_of(told, page.title);
    page.furniture.background = style.paper;
    const double top = add_header(told, page.title, size, style, measure, page.furniture);
    auto whole = options.scene != nullptr ? *options.scene : scene_of(dossier);
    add_range_rings(whole, options.rings);
    const auto caption = plain_text(caption_of(told, border_lines(whole, options.part)), longest_caption);
    const double bottom = add_footer(caption, size, style, measure, page.furniture);
    CrowdScene crowd{dossier};
    const MapPartMaker maker{.view_for = [&](PixelSize map) { return view_for(whole, map, options); },
                             .opened = [&](const MapView& view) { return crowd.opened(whole, view); },
                             .legend_of =
                                 [&](const MapScene& scene, const MapView& view) {
                                     auto entries = legend_of(scene, style, &view);
                                     add_disputed_borders(entries, basemap, view, style);
                                     return entries;
                                 }};
    const auto part = lay_out_map({0, top, size.width, std::max(bottom, top + 50)}, maker, style, measure);
    remark(options, part);
    page.map_box = part.box;

    std::optional<TownNames> towns;
    if (options.gazetteer != nullptr) towns.emplace(*options.gazetteer);
    ComposeOptions composing;
    composing.edges = LabelEdges::inward;
    composing.towns = towns ? &*towns : nullptr;
    composing.names = options.names;
    composing.graticule_labels = options.graticule_labels;
    if (part.legend && !part.legend->below) composing.keep_free.push_back(part.legend->box().grown(4));
    page.map = compose_map(basemap, part.scene, part.view, style, measure, composing);
    if (part.legend) {
        append_moved(part.legend->below ? page.furniture : page.map,
                     part.legend->panel.drawn_at(part.legend->corner));
    }
    return page;
}

}  // namespace dateline
