/// A dossier as things on a map: where each is, what it is called, and who says so.
#pragma once

#include "dossier/dossier.hpp"
#include "geo/area.hpp"
#include "geo/meters.hpp"
#include "mapview/event_crowd.hpp"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dateline {

/// In painting order.
enum class MapObjectKind {
    mentioned_area,    ///< named, in a dossier without events
    event_area,        ///< an impact or event known only as an area
    launch_area,       ///< a launch known only as an area
    uncertainty_disc,  ///< how far a site may be from its point, when that is a radius
    range_backward,    ///< the circle around an impact from which something may have come
    range_forward,     ///< the circle around a launch that something may reach
    claim_line,        ///< the measured line between the two places of a claim
    lower_bound_line,  ///< from a launch area's nearest border point to an impact
    arc,               ///< from a launch site to an impact
    mentioned_place,   ///< named, but no event there
    event_site,        ///< neither launch nor impact
    launch_site,
    impact_site,
    cluster,  ///< several events that would cover each other
};

/// One thing on the map. Positions refer to the dossier it was made from.
struct MapObject {
    MapObjectKind kind = MapObjectKind::mentioned_place;
    std::optional<std::size_t> event;
    EventKind what = EventKind::other;  ///< of the event
    std::optional<std::size_t> place;   ///< none for lines
    std::optional<std::size_t> claim;
    std::optional<Verdict> verdict;     ///< of a claim's line
    std::vector<std::size_t> articles;  ///< who says so, in order, each once
    LatLon point;                       ///< the site, a circle's middle, or the end a line points at
    std::optional<LatLon> spot;         ///< the site itself, when `point` is beside it (spread_events.hpp)
    std::vector<LatLon>
        line;  ///< a densified geodesic; a circle, closed; corners of a cluster's parts; else empty
    std::shared_ptr<const Area> area;  ///< of an area
    Meters length;                     ///< of a line (WGS84), or a circle's radius; else 0
    std::string short_label;           ///< of an event's site, where many have one name: "fire, 3 March 2024"
    std::string label;                 ///< "Al Asad Air Base", "≥ 341 km", "188 km"; may be empty
    std::size_t count = 1;             ///< events that a cluster or an area stands for
    bool at_one_spot = false;          ///< of a cluster: no closer view parts its events
    std::size_t disputed = 0;          ///< of its events, those whose reports disagree about a count
    std::vector<std::string> remarks;  ///< what its one event's reports disagree about (count_remark.hpp)

    /// In the fullest words; empty when nothing is disputed.
    [[nodiscard]] std::string remark() const { return remarks.empty() ? std::string{} : remarks.front(); }
};

struct MapScene {
    std::vector<MapObject> objects;     ///< in painting order
    std::vector<std::string> articles;  ///< who is behind each accent: outlet, else title, else id
    /// What a first view shows: sites and lines, without areas beyond their nearest border point.
    std::vector<LatLon> extent;
    std::shared_ptr<const EventCrowd> crowd;  ///< events too many to be objects (crowd_scene.hpp); or null
    bool shows_density = false;               ///< of the crowd
};

/// What the scene shows.
enum class ClaimLines { no, yes };

/**
 * Lays a dossier out. A launch known only as a country or division becomes an area with a line from the point
 * of its border nearest to each impact, labelled as a lower bound. Without events the places that articles
 * mention are shown.
 */
[[nodiscard]] MapScene scene_of(const Dossier& dossier, ClaimLines claim_lines = ClaimLines::no);

}  // namespace dateline
