#include "window/saved_view.hpp"

#include "picture/render.hpp"

#include <algorithm>

namespace dateline {
namespace {

// A page has room for its title and caption from this size on.
constexpr double least_width_px = 480;
constexpr double least_height_px = 320;

}  // namespace

void save_view(const SeenMap& map, const std::string& file) {
    const MapStyle style = map.look.applied_to(map.style);
    const Dossier told = map.model.shown_dossier();
    const PixelSize size = map.view.camera.size;
    PictureOptions options;
    options.width_px = static_cast<int>(std::max(size.width, least_width_px));
    options.height_px = static_cast<int>(std::max(size.height, least_height_px));
    options.scale = map.scale;
    options.page.theme = map.look.theme;
    options.page.view = &map.view;
    options.page.scene = &map.model.shown();
    options.page.gazetteer = &map.gazetteer;
    options.page.style = &style;
    options.page.told = &told;
    options.page.names = map.look.shows(MapLayer::names);
    options.page.graticule_labels = map.look.shows(MapLayer::graticule);
    render(map.model.dossier(), file, options);
}

}  // namespace dateline
