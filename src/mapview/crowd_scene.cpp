#include "mapview/crowd_scene.hpp"

#include "mapview/count_remark.hpp"
#include "mapview/event_objects.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace dateline {
namespace {

constexpr double single_radius_px = 13;
constexpr double cell_px = 56;
constexpr double cell_over_density_px = 150;
constexpr std::size_t most_kept_singles = 4000;

double radius_px(std::size_t events) {
    return events == 1 ? single_radius_px : cluster_radius_px(events);
}

std::string count_text(std::size_t count) {
    Count exactly;
    exactly.low = exactly.high = static_cast<double>(count);
    return short_count(exactly);
}

bool is_disputed(const Event& event) {
    return std::any_of(event.comparisons.begin(), event.comparisons.end(),
                       [](const auto& comparison) { return comparison.agreement == Agreement::disputed; });
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

/// One object for each area, whatever number of events it is the site of.
class AreaObjects {
public:
    void add(MapObject object) {
        const auto [found, fresh] = by_place_.try_emplace({object.kind, *object.place}, objects_.size());
        if (fresh) {
            objects_.push_back(std::move(object));
            return;
        }
        auto& kept = objects_[found->second];
        ++kept.count;
        for (const auto article : object.articles) {
            if (std::find(kept.articles.begin(), kept.articles.end(), article) == kept.articles.end()) {
                kept.articles.push_back(article);
            }
        }
    }
    [[nodiscard]] std::vector<MapObject> take() {
        for (auto& object : objects_) {
            if (object.count == 1) continue;
            object.label += fmt::format(" · {} events", count_text(object.count));
            object.event.reset();
        }
        return std::move(objects_);
    }

private:
    std::vector<MapObject> objects_;
    std::map<std::pair<MapObjectKind, std::size_t>, std::size_t> by_place_;
};

/// What a first view must show: an event of each cell of a coarse grid.
void add_crowd_extent(const EventCrowd& crowd, std::vector<LatLon>& extent) {
    constexpr int coarse_level = 8;
    const WorldBox world;
    for (const auto& cell : crowd.cells(coarse_level, {&world, 1})) {
        extent.push_back(crowd.events()[cell.begin].point);
        extent.push_back(crowd.events()[cell.end - 1].point);
    }
}

}  // namespace

std::optional<CrowdEvent> crowd_event(const Dossier& dossier, std::size_t number) {
    const Event& event = dossier.events[number];
    const Site* best = nullptr;
    for (const Site& site : event.sites) {
        if (is_known_as_area(dossier.places[site.place])) continue;
        if (best == nullptr || (best->role != SiteRole::impact && site.role == SiteRole::impact))
            best = &site;
    }
    if (best == nullptr) return std::nullopt;
    return CrowdEvent{dossier.places[best->place].point, static_cast<std::uint32_t>(number),
                      is_disputed(event)};
}

void add_crowd(const Dossier& dossier, MapScene& scene) {
    std::vector<CrowdEvent> events;
    AreaObjects areas;
    for (std::size_t i = 0; i < dossier.events.size(); ++i) {
        if (const auto event = crowd_event(dossier, i)) {
            events.push_back(*event);
            continue;
        }
        std::vector<MapObject> objects;
        add_event_objects(dossier, i, objects);
        for (auto& object : objects) areas.add(std::move(object));
    }
    for (auto& object : areas.take()) scene.objects.push_back(std::move(object));
    scene.crowd = std::make_shared<const EventCrowd>(std::move(events));
    add_crowd_extent(*scene.crowd, scene.extent);
}

/// A symbol of the crowd on the drawing.
struct CrowdScene::Bubble {
    PixelPoint at;
    LatLon point;
    std::size_t first = 0;  ///< of its events, by position in the crowd
    std::size_t count = 0;
    std::size_t disputed = 0;
    std::vector<WorldBox> cells;

    [[nodiscard]] bool touches(const Bubble& other) const {
        return std::hypot(at.x - other.at.x, at.y - other.at.y) <
               radius_px(count) + radius_px(other.count) + 2;
    }
    void take(const Bubble& other) {
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

void CrowdScene::add_cluster(const Bubble& bubble, const EventCrowd& crowd,
                             std::vector<MapObject>& objects) const {
    MapObject object;
    object.kind = MapObjectKind::cluster;
    object.point = bubble.point;
    object.count = bubble.count;
    object.disputed = bubble.disputed;
    object.label = count_text(bubble.count);
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
    if (!scene.crowd) return result;
    auto bubbles = bubbles_in(*scene.crowd, view, grid_level(view, cell_px));
    std::size_t in_view = 0;
    for (const auto& bubble : bubbles) in_view += bubble.count;
    result.shows_density = in_view > most_without_density;
    if (result.shows_density) {
        bubbles = bubbles_in(*scene.crowd, view, grid_level(view, cell_over_density_px));
    }
    std::vector<MapObject> objects;
    for (const auto& bubble : bubbles) {
        if (bubble.count == 1) {
            add_single(scene.crowd->events()[bubble.first].event, objects);
        } else {
            add_cluster(bubble, *scene.crowd, objects);
        }
    }
    std::stable_sort(objects.begin(), objects.end(), [](auto& a, auto& b) { return a.kind < b.kind; });
    std::move(objects.begin(), objects.end(), std::back_inserter(result.objects));
    return result;
}

}  // namespace dateline
