/// A crowd of events as a view shows it: single ones, clusters, density.
#pragma once

#include "mapview/draw_scene.hpp"
#include "mapview/event_crowd.hpp"
#include "mapview/map_scene.hpp"
#include "mapview/map_view.hpp"

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace dateline {

/// From so many events on, a scene shows them as a crowd.
inline constexpr std::size_t least_crowd = 200;
/// Whether it does: they are that many, or more at one point than can stand around it.
[[nodiscard]] bool is_crowd(const Dossier& dossier);
/// With more events in view than this, their density is drawn under the clusters.
inline constexpr std::size_t most_without_density = 20'000;

/// Where the event stands in a crowd: its first impact, else its first other site. Nothing when it is known
/// only by areas, which are never shown as points.
[[nodiscard]] std::optional<CrowdEvent> crowd_event(const Dossier& dossier, std::size_t event);

/// Fills the scene's crowd; events known only by areas become one object for each area.
void add_crowd(const Dossier& dossier, MapScene& scene);

/**
 * Lays a scene out for one view after the other. Events that stand alone at a view's scale become the same
 * objects as in a small scene; those that would cover each other become one object of the kind `cluster`,
 * which opens when the view comes closer. Up to `most_spread` events at exactly the same point, which no view
 * would part, stand around that point as soon as there is room. No two symbols of the crowd overlap.
 */
class CrowdScene {
public:
    /// The dossier must outlive this.
    explicit CrowdScene(const Dossier& dossier) : dossier_{dossier} {}

    /// The scene's own objects in their order, then those of its crowd.
    [[nodiscard]] MapScene opened(const MapScene& scene, const MapView& view);

private:
    struct Bubble;
    [[nodiscard]] std::vector<Bubble> bubbles_in(const EventCrowd& crowd, const MapView& view,
                                                 int level) const;
    static void spread_spots(std::vector<Bubble>& bubbles);
    void add_single(std::size_t event, std::vector<MapObject>& objects);
    void add_spread(const Bubble& bubble, const EventCrowd& crowd, const MapView& view,
                    std::vector<MapObject>& objects);
    void add_cluster(const Bubble& bubble, const EventCrowd& crowd, std::vector<MapObject>& objects) const;

    const Dossier& dossier_;
    std::unordered_map<std::size_t, std::vector<MapObject>> singles_;  ///< laid out before
};

/// The grid of the crowd whose cells are at least so wide on the drawing, and less than twice that.
[[nodiscard]] int grid_level(const MapView& view, double least_cell_px);

/// The parts of the world that a view may show.
[[nodiscard]] std::vector<WorldBox> world_boxes(const MapView& view);

/// Squares that are larger where there are more events.
void draw_density(const EventCrowd& crowd, const MapView& view, const MapStyle& style, Fills fills,
                  std::vector<Primitive>& out);

}  // namespace dateline
