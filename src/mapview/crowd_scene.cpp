#include "mapview/crowd_scene.hpp"

#include "mapview/count_remark.hpp"
#include "mapview/event_objects.hpp"
#include "mapview/spread_events.hpp"

#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

constexpr double single_radius_px = 13;
constexpr double cell_px = 56;
constexpr double cell_over_density_px = 150;
constexpr std::size_t most_kept_singles = 4000;

double radius_px(std::size_t events) {
    return events == 1 ? single_radius_px : cluster_radius_px(events);
}

/// Several events at exactly the same point, and few enough to stand around it.
bool can_spread(std::span<const CrowdEvent> events) {
    return events.size() > 1 && events.size() <= most_spread &&
           std::all_of(events.begin() + 1, events.end(),
                       [&](const CrowdEvent& event) { return event.point == events.front().point; });
}

/// Articles behind the first of the events, each once.
std::vector<std::size_t> articles_of(const Dossier& dossier, std::span<const CrowdEvent> events) {
    constexpr std::size_t most_looked_at = 64;
    std::vector<std::size_t> articles;
    for (const auto& event : events.first(std::min(events.size(), most_looked_at))) {
        for (const auto& report : dossier.events[event.event].reports) {
            if (std::find(articles.begin(), articles.end(), report.article) == articles.end()) {
                articles.push_back(report.article);
            }
        }
    }
    return articles;
}

}  // namespace

/// A symbol of the crowd on the drawing.
struct CrowdScene::Bubble {
    PixelPoint at;
    LatLon point;
    std::size_t first = 0;  ///< of its events, by position in the crowd
    std::size_t count = 0;
    std::size_t disputed = 0;
    std::vector<WorldBox> cells;
    bool one_spot = false;    ///< all of them, so that no view will part them
    bool can_spread = false;  ///< at exactly one point, and few enough
    bool spread = false;

    [[nodiscard]] double reach_px() const { return spread ? spread_radius_px(count) : radius_px(count); }
    [[nodiscard]] bool touches(const Bubble& other) const {
        return std::hypot(at.x - other.at.x, at.y - other.at.y) < reach_px() + other.reach_px() + 2;
    }
    void take(const Bubble& other) {
        one_spot = can_spread = false;
        count += other.count;
        disputed += other.disputed;
        cells.insert(cells.end(), other.cells.begin(), other.cells.end());
    }
};

std::vector<CrowdScene::Bubble> CrowdScene::bubbles_in(const EventCrowd& crowd, const MapView& view,
                                                       int level) const {
    const auto boxes = world_boxes(view);
    const auto frame = PixelBox{0, 0, view.camera.size.width, view.camera.size.height}.grown(2 * cell_px);
    std::vector<Bubble> waiting;
    for (const auto& cell : crowd.cells(level, boxes)) {
        const auto at = view.to_pixel(cell.middle);
        if (!at || !frame.contains(*at)) continue;
        waiting.push_back({*at, cell.middle, cell.begin, cell.count(), cell.disputed, {cell.box}});
        waiting.back().one_spot = crowd.is_one_spot(cell);
        waiting.back().can_spread = can_spread(crowd.events().subspan(cell.begin, cell.count()));
    }
    std::vector<Bubble> kept;
    for (std::size_t before = 0; before != waiting.size();) {  // a grown bubble may touch another
        before = waiting.size();
        std::stable_sort(waiting.begin(), waiting.end(), [](auto& a, auto& b) { return a.count > b.count; });
        kept.clear();
        for (const auto& bubble : waiting) {
            const auto larger =
                std::find_if(kept.begin(), kept.end(), [&](auto& other) { return bubble.touches(other); });
            if (larger == kept.end()) {
                kept.push_back(bubble);
            } else {
                larger->take(bubble);
            }
        }
        waiting = kept;
    }
    return kept;
}

void CrowdScene::add_single(std::size_t event, std::vector<MapObject>& objects) {
    if (singles_.size() > most_kept_singles) singles_.clear();
    const auto [found, fresh] = singles_.try_emplace(event);
    if (fresh) add_event_objects(dossier_, event, found->second);
    objects.insert(objects.end(), found->second.begin(), found->second.end());
}

/// Opens what no closer view would open, where there is room around it.
void CrowdScene::spread_spots(std::vector<Bubble>& bubbles) {
    for (auto& bubble : bubbles) {
        if (!bubble.can_spread) continue;
        bubble.spread = true;
        bubble.spread = std::none_of(bubbles.begin(), bubbles.end(), [&](const Bubble& other) {
            return &other != &bubble && bubble.touches(other);
        });
    }
}

void CrowdScene::add_spread(const Bubble& bubble, const EventCrowd& crowd, const MapView& view,
                            std::vector<MapObject>& objects) {
    const auto places = spread_around(bubble.at, bubble.count);
    for (std::size_t i = 0; i < bubble.count; ++i) {
        const auto first = objects.size();
        add_single(crowd.events()[bubble.first + i].event, objects);
        const auto place = view.to_lat_lon(places[i]).value_or(bubble.point);
        for (auto object = first; object < objects.size(); ++object) {
            move_from_spot(objects[object], crowd.events()[bubble.first].point, place, i == 0);
        }
    }
}

void CrowdScene::add_cluster(const Bubble& bubble, const EventCrowd& crowd,
                             std::vector<MapObject>& objects) const {
    MapObject object;
    object.kind = MapObjectKind::cluster;
    object.point = bubble.point;
    object.count = bubble.count;
    object.disputed = bubble.disputed;
    object.at_one_spot = bubble.one_spot;
    object.label = short_count(bubble.count);
    if (dossier_.articles.size() > 1)
        object.articles = articles_of(dossier_, crowd.events().subspan(bubble.first));
    for (const auto& cell : bubble.cells) {
        object.line.push_back(lat_lon_of({cell.west, cell.south}));
        object.line.push_back(lat_lon_of({cell.east, cell.north}));
    }
    objects.push_back(std::move(object));
}

MapScene CrowdScene::opened(const MapScene& scene, const MapView& view) {
    MapScene result = scene;
    spread_stacked(result.objects, view);
    if (!scene.crowd) return result;
    auto bubbles = bubbles_in(*scene.crowd, view, grid_level(view, cell_px));
    std::size_t in_view = 0;
    for (const auto& bubble : bubbles) in_view += bubble.count;
    result.shows_density = in_view > most_without_density;
    if (result.shows_density) {
        bubbles = bubbles_in(*scene.crowd, view, grid_level(view, cell_over_density_px));
    }
    if (!result.shows_density) spread_spots(bubbles);
    std::vector<MapObject> objects;
    for (const auto& bubble : bubbles) {
        if (bubble.count == 1) {
            add_single(scene.crowd->events()[bubble.first].event, objects);
        } else if (bubble.spread) {
            add_spread(bubble, *scene.crowd, view, objects);
        } else {
            add_cluster(bubble, *scene.crowd, objects);
        }
    }
    std::stable_sort(objects.begin(), objects.end(), [](auto& a, auto& b) { return a.kind < b.kind; });
    std::move(objects.begin(), objects.end(), std::back_inserter(result.objects));
    return result;
}

}  // namespace dateline
