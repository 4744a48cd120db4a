#include "mapview/event_objects.hpp"

#include "geodesy/extent_distance.hpp"
#include "geodesy/geodesic_line.hpp"
#include "mapview/count_remark.hpp"
#include "mapview/geodesic_circle.hpp"
#include "mapview/plain_text.hpp"
#include "mapview/time_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace dateline {
namespace {

MapObjectKind site_kind(SiteRole role) {
    switch (role) {
        case SiteRole::launch:
            return MapObjectKind::launch_site;
        case SiteRole::impact:
            return MapObjectKind::impact_site;
        case SiteRole::location:
            break;
    }
    return MapObjectKind::event_site;
}

/// The articles whose reports put the event there.
std::vector<std::size_t> articles_naming(const Event& event, const Site& site) {
    std::vector<std::size_t> articles;
    for (const auto& report : event.reports) {
        const bool names = std::any_of(report.sites.begin(), report.sites.end(), [&](const Site& other) {
            return other.place == site.place && other.role == site.role;
        });
        if (names && std::find(articles.begin(), articles.end(), report.article) == articles.end()) {
            articles.push_back(report.article);
        }
    }
    return articles;
}

/// Lays out one event.
class EventLayout {
public:
    EventLayout(const Dossier& dossier, std::size_t event, std::vector<MapObject>& objects)
        : dossier_{dossier}, number_{event}, event_{dossier.events[event]}, objects_{objects} {}

    void add_all() {
        const auto first = objects_.size();
        for (const auto& site : event_.sites) {
            if (is_redundant(site)) continue;
            if (is_known_as_area(place_of(site))) {
                add_area(site);
            } else {
                add_site(site);
            }
        }
        for (const auto& launch : event_.sites) {
            if (launch.role != SiteRole::launch || is_redundant(launch)) continue;
            for (const auto& impact : event_.sites) {
                if (impact.role == SiteRole::impact && !is_known_as_area(place_of(impact)) &&
                    are_joined(event_, launch, impact)) {
                    add_line(launch, impact);
                }
            }
        }
        mark_dispute(first);
    }

private:
    [[nodiscard]] const Place& place_of(const Site& site) const { return dossier_.places[site.place]; }

    /// An area says nothing more when the event has a point of the same role in it: "in Iraq, at Al Asad".
    [[nodiscard]] bool is_redundant(const Site& site) const {
        if (!is_known_as_area(place_of(site))) return false;
        const auto& area = place_of(site).extent.area;
        return std::any_of(event_.sites.begin(), event_.sites.end(), [&](const Site& other) {
            const bool finer = other.role == site.role && !is_known_as_area(place_of(other));
            return finer && (area ? contains(*area, place_of(other).point)
                                  : place_of(other).country == place_of(site).country);
        });
    }

    [[nodiscard]] MapObject new_object(MapObjectKind kind, const Site& site) const {
        MapObject object;
        object.kind = kind;
        object.event = number_;
        object.what = event_.kind;
        object.place = site.place;
        object.articles = articles_naming(event_, site);
        object.point = place_of(site).point;
        object.label = plain_text(place_of(site).name);
        return object;
    }

    void add_area(const Site& site) {
        if (!place_of(site).extent.area) return;  // nothing to draw, and a dot would be a lie
        auto object = new_object(
            site.role == SiteRole::launch ? MapObjectKind::launch_area : MapObjectKind::event_area, site);
        object.area = place_of(site).extent.area;
        objects_.push_back(std::move(object));
    }

    void add_site(const Site& site) {
        const auto& place = place_of(site);
        if (place.extent.radius > Meters{0}) {
            auto disc = new_object(MapObjectKind::uncertainty_disc, site);
            disc.line = circle_around(place.point, place.extent.radius);
            disc.length = place.extent.radius;
            disc.label.clear();
            objects_.push_back(std::move(disc));
        }
        auto object = new_object(site_kind(site.role), site);
        object.short_label = name_of(event_.kind);
        if (event_.time) object.short_label += ", " + first_day_text(*event_.time);
        objects_.push_back(std::move(object));
    }

    /// At its most telling site: an impact, a place that is no launch, a launch; an area where there is none.
    void mark_dispute(std::size_t first_object) {
        const auto rank = [](const MapObject& object) {
            static constexpr std::array kinds{MapObjectKind::impact_site, MapObjectKind::event_site,
                                              MapObjectKind::launch_site, MapObjectKind::event_area,
                                              MapObjectKind::launch_area};
            return std::find(kinds.begin(), kinds.end(), object.kind) - kinds.begin();
        };
        const auto remarks = count_remarks(event_);
        const auto begin = objects_.begin() + static_cast<std::ptrdiff_t>(first_object);
        const auto best = std::min_element(begin, objects_.end(),
                                           [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
        if (remarks.empty() || best == objects_.end()) return;
        best->remarks = remarks;
        best->disputed = 1;
    }

    void add_line(const Site& launch, const Site& impact) {
        const bool from_area = is_known_as_area(place_of(launch));
        if (from_area && !place_of(launch).extent.area) return;
        auto line = new_object(from_area ? MapObjectKind::lower_bound_line : MapObjectKind::arc, impact);
        line.place.reset();
        const auto to = place_of(impact).point;
        const auto from = from_area
                              ? distance_between(footprint_of(place_of(launch)), {to, Meters{0}}).nearest_from
                              : place_of(launch).point;
        line.point = to;
        line.line = line_between(from, to);
        line.length = shortest_line(from, to).length;
        line.label = (from_area ? "≥ " : "") + length_text(line.length);
        if (line.length > Meters{0}) objects_.push_back(std::move(line));
    }

    const Dossier& dossier_;
    std::size_t number_;
    const Event& event_;
    std::vector<MapObject>& objects_;
};

}  // namespace

std::vector<LatLon> line_between(LatLon from, LatLon to) {
    constexpr Meters longest_step{7'000};  // bends by less than a metre from the true line (step² / 8R)
    return points_along(from, to, longest_step);
}

std::string length_text(Meters length) {
    if (length < Meters{1000}) return fmt::format("{:.0f} m", length.value());
    return fmt::format("{:.{}f} km", length.value() / 1000, length < Meters{10'000} ? 1 : 0);
}

void add_event_objects(const Dossier& dossier, std::size_t event, std::vector<MapObject>& objects) {
    EventLayout{dossier, event, objects}.add_all();
}

}  // namespace dateline
