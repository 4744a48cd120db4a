/// Which names and figures the map would like to show.
#pragma once

#include "mapview/basemap.hpp"
#include "mapview/graticule.hpp"
#include "mapview/label_placement.hpp"
#include "mapview/map_scene.hpp"
#include "mapview/map_style.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

class TownNames;

/// A label with what is drawn together with it.
struct MapLabel {
    LabelWish wish;
    std::optional<RoundedBox> plate;  ///< behind the text; its box is set when the label is placed
    std::optional<Symbol> dot;        ///< of a town, drawn only when its name has room
};

/// What labels are wished for.
struct LabelGround {
    const MapView& view;
    const MapStyle& style;
    PixelBox around;  ///< where anchors count: the drawing, or some way beyond
    LabelEdges edges = LabelEdges::inward;
};

/// Names of sites.
[[nodiscard]] std::vector<MapLabel> site_labels(const MapScene& scene, const LabelGround& ground);

/// What is disputed about sites.
[[nodiscard]] std::vector<MapLabel> badge_labels(const MapScene& scene, const LabelGround& ground);

/// Names of the areas that are seen.
[[nodiscard]] std::vector<MapLabel> area_labels(const MapScene& scene, const LabelGround& ground);

/// Lengths, on their lines.
[[nodiscard]] std::vector<MapLabel> length_labels(const MapScene& scene, const LabelGround& ground);

/// The name of an area, where it has most room; nothing where it is not seen.
[[nodiscard]] std::optional<MapLabel> area_label(const MapObject& object, const LabelGround& ground);

/// What the scene names itself, so that the basemap need not.
class SceneNames {
public:
    SceneNames(const MapScene& scene, const MapView& view);
    [[nodiscard]] bool covers(std::string_view name, PixelPoint at) const;

private:
    std::vector<std::string> names_;
    std::vector<PixelPoint> points_;
};

/// Names of seas, countries and towns that suit the scale, without those that the scene names itself. At
/// closer scales the towns are `towns`, when there are any.
[[nodiscard]] std::vector<MapLabel> basemap_labels(const Basemap& basemap, const MapScene& scene,
                                                   TownNames* towns, const LabelGround& ground);

/// From here on, in ground metres per pixel, towns are the gazetteer's; farther off Natural Earth's choice is
/// the better one.
inline constexpr double farthest_gazetteer_m_per_px = 2'500;

/// Towns of the gazetteer that suit the scale; see basemap_labels.
[[nodiscard]] std::vector<MapLabel> town_labels(TownNames& towns, const SceneNames& scene_names,
                                                const LabelGround& ground);

/// The name of a town with its dot.
struct TownLook {
    double weight = 0;  ///< 0 to 1: larger letters for larger towns
    bool capital = false;
    int priority = 0;
};
[[nodiscard]] MapLabel town_label(std::string_view name, PixelPoint at, const TownLook& look,
                                  const MapStyle& style);

/// Ground metres per pixel by which it is decided what is named here: does not change while the map is
/// panned.
[[nodiscard]] double naming_scale(const MapView& view, LatLon place);

/// Whether the label is important enough for a map of this scale, in ground metres per pixel.
[[nodiscard]] bool suits_scale(const BasemapLabel& label, double m_per_px);

/// Degrees where parallels meet the left and meridians the upper edge of the drawing.
[[nodiscard]] std::vector<MapLabel> graticule_labels(const Graticule& lines, const MapStyle& style);

}  // namespace dateline
