#include "mapview/map_scene.hpp"

#include "geodesy/extent_distance.hpp"
#include "geodesy/geodesic_line.hpp"
#include "mapview/crowd_scene.hpp"
#include "mapview/event_objects.hpp"
#include "mapview/plain_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace dateline {
namespace {

std::string article_name(const Article& article) {
    if (!article.outlet.empty()) return plain_text(article.outlet);
    return plain_text(article.title.empty() ? article.id : article.title);
}

/// Which articles name a place as a place, by position in Dossier::places.
std::map<std::size_t, std::vector<std::size_t>> articles_by_place(const Dossier& dossier) {
    std::map<std::size_t, std::vector<std::size_t>> result;
    for (const auto& mention : dossier.mentions) {
        if (mention.role != MentionRole::place || !mention.resolved()) continue;
        auto& articles = result[mention.candidates.front().place];
        if (articles.empty() || articles.back() != mention.article) articles.push_back(mention.article);
    }
    return result;
}

MapObject mentioned_object(const Dossier& dossier, std::size_t place, std::vector<std::size_t> articles) {
    MapObject object;
    object.kind = is_known_as_area(dossier.places[place]) ? MapObjectKind::mentioned_area
                                                          : MapObjectKind::mentioned_place;
    object.place = place;
    object.articles = std::move(articles);
    object.point = dossier.places[place].point;
    object.label = plain_text(dossier.places[place].name);
    object.area = object.kind == MapObjectKind::mentioned_area ? dossier.places[place].extent.area : nullptr;
    return object;
}

/// Places that are named but not the site of an event. Areas only where there is nothing else to show.
void add_mentioned(const Dossier& dossier, std::vector<MapObject>& objects) {
    std::set<std::size_t> shown;
    for (const auto& object : objects) {
        if (object.place) shown.insert(*object.place);
    }
    const bool has_events = !objects.empty();
    for (auto& [place, articles] : articles_by_place(dossier)) {
        const bool area = is_known_as_area(dossier.places[place]);
        const bool drawable = !area || (!has_events && dossier.places[place].extent.area);
        if (!shown.contains(place) && drawable) {
            objects.push_back(mentioned_object(dossier, place, std::move(articles)));
        }
    }
}

std::optional<MapObject> claim_line(const Dossier& dossier, std::size_t claim) {
    const auto& measurement = dossier.judgements[claim].measurement;
    if (!measurement || measurement->subject == measurement->object) return std::nullopt;
    const auto from = dossier.places[measurement->object].point;
    const auto to = dossier.places[measurement->subject].point;
    MapObject line;
    line.kind = MapObjectKind::claim_line;
    line.claim = claim;
    line.verdict = dossier.judgements[claim].verdict;
    line.articles = {dossier.claims[claim].article};
    line.point = to;
    line.line = line_between(from, to);
    line.length = measurement->length;
    line.label = length_text(measurement->length);
    return line;
}

void add_claim_lines(const Dossier& dossier, std::vector<MapObject>& objects) {
    if (dossier.judgements.size() != dossier.claims.size()) return;  // not judged yet
    for (std::size_t i = 0; i < dossier.claims.size(); ++i) {
        if (dossier.claims[i].kind != ClaimKind::distance) continue;
        if (auto line = claim_line(dossier, i)) objects.push_back(std::move(*line));
    }
}

/// What a first view must show of one object.
void add_extent(const MapObject& object, std::vector<LatLon>& extent) {
    switch (object.kind) {
        case MapObjectKind::launch_area:
            return;  // its lines say how much of it matters
        case MapObjectKind::event_area:
        case MapObjectKind::mentioned_area:
            for (const auto& polygon : object.area->polygons) {
                extent.insert(extent.end(), polygon.outer.begin(), polygon.outer.end());
            }
            return;
        case MapObjectKind::lower_bound_line: {
            // A part of the area beyond its border, so that it is seen to be one.
            const auto inward = shortest_line(object.line.back(), object.line.front());
            extent.push_back(destination(object.line.front(), inward.bearing_at_end, 0.5 * object.length));
            break;
        }
        default:
            break;
    }
    extent.insert(extent.end(), object.line.begin(), object.line.end());
    extent.push_back(object.point);
}

}  // namespace

MapScene scene_of(const Dossier& dossier, ClaimLines claim_lines) {
    MapScene scene;
    for (const auto& article : dossier.articles) scene.articles.push_back(article_name(article));
    if (is_crowd(dossier)) {
        add_crowd(dossier, scene);
    } else {
        for (std::size_t i = 0; i < dossier.events.size(); ++i) add_event_objects(dossier, i, scene.objects);
    }
    const bool has_events = !dossier.events.empty();
    add_mentioned(dossier, scene.objects);
    if (claim_lines == ClaimLines::yes) add_claim_lines(dossier, scene.objects);
    std::stable_sort(scene.objects.begin(), scene.objects.end(),
                     [](const auto& a, const auto& b) { return a.kind < b.kind; });
    for (const auto& object : scene.objects) {
        const bool background = has_events && object.kind == MapObjectKind::mentioned_place;
        if (!background) add_extent(object, scene.extent);
    }
    return scene;
}

}  // namespace dateline
