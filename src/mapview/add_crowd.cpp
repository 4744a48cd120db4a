#include "mapview/count_remark.hpp"
#include "mapview/crowd_scene.hpp"
#include "mapview/event_objects.hpp"
#include "mapview/spread_events.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

namespace dateline {
namespace {

bool is_disputed(const Event& event) {
    return std::any_of(event.comparisons.begin(), event.comparisons.end(),
                       [](const auto& comparison) { return comparison.agreement == Agreement::disputed; });
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
        kept.disputed += object.disputed;
        for (const auto article : object.articles) {
            if (std::find(kept.articles.begin(), kept.articles.end(), article) == kept.articles.end()) {
                kept.articles.push_back(article);
            }
        }
    }
    [[nodiscard]] std::vector<MapObject> take() {
        for (auto& object : objects_) {
            if (object.count == 1) continue;
            object.label += fmt::format(" · {} events", short_count(object.count));
            if (object.disputed > 0)
                object.label += fmt::format(", {} disputed", short_count(object.disputed));
            object.remarks.clear();
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

bool is_crowd(const Dossier& dossier) {
    if (dossier.events.size() >= least_crowd) return true;
    std::map<std::pair<double, double>, std::size_t> counts;
    for (std::size_t i = 0; i < dossier.events.size(); ++i) {
        const auto event = crowd_event(dossier, i);
        if (!event) continue;
        const auto [lat, lon] = std::pair{event->point.latitude(), event->point.longitude()};
        if (++counts[{lat.value(), lon.value()}] > most_spread) return true;
    }
    return false;
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

}  // namespace dateline
