#include "picture/map_part.hpp"

#include "mapview/draw_scene.hpp"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

constexpr double inset_px = 16;
/// Of the map's width or height that a legend on it may take.
constexpr double most_share = 0.6;
/// Of the page's part for the map that a legend below it may take.
constexpr double most_share_below = 0.35;
constexpr double side_margin_px = 24;
constexpr double gap_px = 10;

struct Corner {
    PixelPoint at;
    std::size_t signs = 0;   ///< hidden
    std::size_t points = 0;  ///< of lines and areas
};

/// Symbols, arrowheads and marks, as they would be drawn.
std::vector<PixelBox> signs_of(const MapPart& part, const MapStyle& style) {
    std::vector<Primitive> drawn;
    auto shapes = draw_scene(part.scene, part.view, style, {}, drawn);
    shapes.symbols.insert(shapes.symbols.end(), shapes.marks.begin(), shapes.marks.end());
    return std::move(shapes.symbols);
}

std::size_t signs_under(PixelBox box, const std::vector<PixelBox>& signs) {
    constexpr double air_px = 2;
    return static_cast<std::size_t>(std::count_if(
        signs.begin(), signs.end(), [&](PixelBox sign) { return box.grown(air_px).overlaps(sign); }));
}

std::size_t points_under(PixelBox box, const MapScene& scene, const MapView& view) {
    return static_cast<std::size_t>(
        std::count_if(scene.extent.begin(), scene.extent.end(), [&](const LatLon& point) {
            const auto at = view.to_pixel(point);
            return at && box.grown(30).contains(*at);
        }));
}

/// The corner in which a panel hides the least; the lower left one is the scale bar's.
Corner quietest_corner(PixelSize panel, const MapPart& part, const MapStyle& style) {
    const auto map = part.view.camera.size;
    const auto signs = signs_of(part, style);
    const double right = map.width - inset_px - panel.width, bottom = map.height - inset_px - panel.height;
    Corner best{{right, bottom}, SIZE_MAX, SIZE_MAX};
    for (const auto at :
         std::array<PixelPoint, 3>{{{right, bottom}, {right, inset_px}, {inset_px, inset_px}}}) {
        const PixelBox box{at.x, at.y, at.x + panel.width, at.y + panel.height};
        const Corner corner{at, signs_under(box, signs), points_under(box, part.scene, part.view)};
        if (std::pair{corner.signs, corner.points} < std::pair{best.signs, best.points}) best = corner;
    }
    return best;
}

bool fits(PixelSize panel, PixelSize map) {
    return panel.width < most_share * map.width && panel.height < most_share * map.height;
}

std::vector<LegendEntry> without_sources(std::vector<LegendEntry> entries) {
    std::erase_if(entries, [](const LegendEntry& entry) { return entry.is_source; });
    return entries;
}

MapPart made_in(PixelBox box, const MapPartMaker& maker) {
    auto view = maker.view_for({box.width(), box.height()});
    auto scene = maker.opened(view);
    return {box, std::move(view), std::move(scene), std::nullopt, LegendKept::whole};
}

/// On a smaller map fewer signs may be left, because more events are in clusters.
std::vector<LegendEntry> still_seen(const std::vector<LegendEntry>& entries,
                                    const std::vector<LegendEntry>& now) {
    std::vector<LegendEntry> left = entries;
    std::erase_if(left, [&now](const LegendEntry& entry) {
        return std::none_of(now.begin(), now.end(),
                            [&entry](const LegendEntry& other) { return other.text == entry.text; });
    });
    return left.empty() ? entries : left;
}

/// The part with this legend on it or below it; nothing where there is no room for it.
std::optional<MapPart> with_legend(const MapPart& part, const std::vector<LegendEntry>& entries,
                                   const MapPartMaker& maker, const MapStyle& style,
                                   const TextMeasure& measure) {
    const LegendPanel panel{entries, style, measure};
    const auto corner = quietest_corner(panel.size(), part, style);
    if (corner.signs == 0 && fits(panel.size(), part.view.camera.size)) {
        auto same = part;
        same.legend = LegendPlace{panel, corner.at, false};
        return same;
    }
    auto room = part.box;
    const LegendPanel all{entries, style, measure, room.width() - 2 * side_margin_px};
    const double height_px = all.size().height + gap_px;
    if (height_px > most_share_below * room.height()) return std::nullopt;
    room.bottom -= height_px;
    auto smaller = made_in(room, maker);
    const auto left = still_seen(entries, maker.legend_of(smaller.scene, smaller.view));
    const LegendPanel columns{left, style, measure, room.width() - 2 * side_margin_px};
    smaller.legend = LegendPlace{columns, {room.left + side_margin_px, room.bottom + gap_px / 2}, true};
    return smaller;
}

}  // namespace

PixelBox LegendPlace::box() const noexcept {
    return {corner.x, corner.y, corner.x + panel.size().width, corner.y + panel.size().height};
}

MapPart lay_out_map(PixelBox room, const MapPartMaker& maker, const MapStyle& style,
                    const TextMeasure& measure) {
    auto part = made_in(room, maker);
    const auto entries = maker.legend_of(part.scene, part.view);
    if (entries.empty()) return part;
    if (auto whole = with_legend(part, entries, maker, style, measure)) return *whole;
    const auto fewer = without_sources(entries);
    if (auto shorter = fewer.empty() ? std::nullopt : with_legend(part, fewer, maker, style, measure)) {
        shorter->legend_kept = LegendKept::without_sources;
        return *shorter;
    }
    part.legend_kept = LegendKept::none;
    return part;
}

}  // namespace dateline
