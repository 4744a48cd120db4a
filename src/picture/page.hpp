/// The whole picture: title, map, legend, caption and credits.
#pragma once

#include "dossier/dossier.hpp"
#include "mapview/compose_map.hpp"
#include "mapview/range_rings.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace dateline {

class Gazetteer;

struct Page {
    PixelSize size;
    PixelBox map_box;   ///< where the map is on the page
    Drawing map;        ///< in pixels from the map box's corner
    Drawing furniture;  ///< in pixels from the page's corner, drawn after the map
    std::string title;
    std::string alt_text;  ///< the picture in words, for who cannot see it
};

struct PageOptions {
    std::string title{};  ///< instead of the generated one unless empty
    MapTheme theme = MapTheme::light;
    std::optional<Box> part{};  ///< of the globe; nothing: where the events are
    RangeRings rings{};
    std::optional<ProjectionKind> projection{};
    const Gazetteer* gazetteer = nullptr;  ///< names towns at closer scales; null: only the basemap does
    const MapScene* scene = nullptr;       ///< instead of everything in the dossier
    const MapView* view = nullptr;         ///< instead of one that is fitted
    const MapStyle* style = nullptr;       ///< instead of the theme's own
    const Dossier* told = nullptr;         ///< what title and caption tell of, instead of everything
    std::function<void(std::string_view)> remark{};  ///< takes what a person should know of the picture
    bool names = true;                               ///< of seas, countries and towns
    bool graticule_labels = true;
};

/// Lays out a page of this size.
[[nodiscard]] Page lay_out_page(const Dossier& dossier, const Basemap& basemap, PixelSize size,
                                const PageOptions& options, const TextMeasure& measure);

}  // namespace dateline
